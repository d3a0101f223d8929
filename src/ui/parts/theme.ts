import { createTheme, type ITheme } from 'office-ui-fabric-react';

/** The tokens of the design (pane/design, section 6) that the kit needs; the rest are the page's own variables. */
const light = {
  bg: '#ffffff',
  bg2: '#faf9f8',
  bg3: '#f3f2f1',
  text: '#242424',
  text2: '#595756',
  line: '#e4e2e0',
  line2: '#767472',
  brand: '#0b6670',
  brand2: '#084f57',
  tint: '#e7f3f4',
};
const dark: typeof light = {
  bg: '#1f1f1f',
  bg2: '#282726',
  bg3: '#323130',
  text: '#f5f4f3',
  text2: '#c8c6c4',
  line: '#413f3e',
  line2: '#979593',
  brand: '#62c8d1',
  brand2: '#8ad8df',
  tint: '#173438',
};

const themeOf = (tokens: typeof light, isInverted: boolean): ITheme =>
  createTheme({
    isInverted,
    palette: {
      themePrimary: tokens.brand,
      themeDarkAlt: tokens.brand2,
      themeDark: tokens.brand2,
      themeDarker: tokens.brand2,
      themeSecondary: tokens.brand,
      themeTertiary: tokens.brand2,
      themeLight: tokens.tint,
      themeLighter: tokens.tint,
      themeLighterAlt: tokens.tint,
      neutralPrimary: tokens.text,
      neutralDark: tokens.text,
      neutralPrimaryAlt: tokens.text,
      neutralSecondary: tokens.text2,
      neutralSecondaryAlt: tokens.text2,
      neutralTertiary: tokens.line2,
      neutralTertiaryAlt: tokens.line,
      neutralQuaternary: tokens.line,
      neutralQuaternaryAlt: tokens.line,
      neutralLight: tokens.bg3,
      neutralLighter: tokens.bg3,
      neutralLighterAlt: tokens.bg2,
      black: tokens.text,
      white: tokens.bg,
    },
    semanticColors: {
      primaryButtonText: isInverted ? '#06282c' : '#ffffff',
      primaryButtonTextHovered: isInverted ? '#06282c' : '#ffffff',
      primaryButtonTextPressed: isInverted ? '#06282c' : '#ffffff',
      inputBorder: tokens.line2,
      inputBorderHovered: tokens.text,
      buttonBorder: tokens.line2,
      buttonTextDisabled: tokens.text2,
      primaryButtonTextDisabled: tokens.text2,
      disabledText: tokens.text2,
      inputPlaceholderText: tokens.text2,
      link: tokens.brand,
      linkHovered: tokens.brand2,
      focusBorder: tokens.brand,
    },
    defaultFontStyle: { fontFamily: '"Segoe UI", "Segoe UI Web (West European)", "Open Sans", system-ui, sans-serif' },
  });

export const themes = { light: themeOf(light, false), dark: themeOf(dark, true) } as const;
