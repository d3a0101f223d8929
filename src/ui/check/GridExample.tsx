interface Props {
  readonly title: string;
  /** Rows of a grid as text, `|` between cells. */
  readonly lines: readonly string[];
}

/** A small sheet of a rule's page, drawn as a table: it wraps in a narrow pane. */
export const GridExample = ({ title, lines }: Props) => (
  <table aria-label={title}>
    <tbody>
      {lines
        .filter((line) => line !== '')
        .map((line, row) => (
          <tr key={`${row + 1} ${line}`}>
            {line.split('|').map((cell, col) => (
              <td key={`${col + 1} ${cell}`}>{cell.trim()}</td>
            ))}
          </tr>
        ))}
    </tbody>
  </table>
);
