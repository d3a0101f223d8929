/** Whether the nine digits of a SIREN agree with its key: their Luhn sum is a multiple of ten (INSEE, répertoire Sirene). */
export function hasSirenKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const double = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (double > 9 ? double - 9 : double);
  }, 0);
  return sum > 0 && sum % 10 === 0;
}
