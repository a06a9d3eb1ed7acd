/** Theme variables as VS Code gives them to a panel, for themes that ship with it. */
export interface Theme {
  /** The class of the body. */
  readonly kind: 'vscode-dark' | 'vscode-light' | 'vscode-high-contrast' | 'vscode-high-contrast-light';
  readonly variables: Readonly<Record<string, string>>;
}

const fonts = {
  'font-family': 'system-ui, sans-serif',
  'font-size': '13px',
  'editor-font-family': '"DejaVu Sans Mono", monospace',
  'editor-font-size': '14px',
};

const darkModern: Theme = {
  kind: 'vscode-dark',
  variables: {
    ...fonts,
    foreground: '#cccccc',
    'editor-foreground': '#cccccc',
    'editor-background': '#1f1f1f',
    descriptionForeground: '#9d9d9d',
    'textLink-foreground': '#4daafc',
    focusBorder: '#0078d4',
    'badge-background': '#616161',
    'badge-foreground': '#f8f8f8',
    'editorError-foreground': '#f85149',
    'editorWarning-foreground': '#cca700',
    'editorInfo-foreground': '#3794ff',
    'charts-green': '#89d185',
    'inputValidation-warningBackground': '#352a05',
    'inputValidation-warningBorder': '#b89500',
  },
};

const lightModern: Theme = {
  kind: 'vscode-light',
  variables: {
    ...fonts,
    foreground: '#3b3b3b',
    'editor-foreground': '#3b3b3b',
    'editor-background': '#ffffff',
    descriptionForeground: '#3b3b3b',
    'textLink-foreground': '#005fb8',
    focusBorder: '#005fb8',
    'badge-background': '#cccccc',
    'badge-foreground': '#3b3b3b',
    'editorError-foreground': '#e51400',
    'editorWarning-foreground': '#bf8803',
    'editorInfo-foreground': '#1a85ff',
    'charts-green': '#388a34',
    'inputValidation-warningBackground': '#f6f5d2',
    'inputValidation-warningBorder': '#b89500',
  },
};

const lightPlus: Theme = {
  kind: 'vscode-light',
  variables: {
    ...lightModern.variables,
    foreground: '#616161',
    'editor-foreground': '#000000',
    descriptionForeground: '#717171',
    'textLink-foreground': '#006ab1',
    focusBorder: '#0090f1',
    'badge-background': '#c4c4c4',
    'badge-foreground': '#333333',
  },
};

const highContrast: Theme = {
  kind: 'vscode-high-contrast',
  variables: {
    ...fonts,
    foreground: '#ffffff',
    'editor-foreground': '#ffffff',
    'editor-background': '#000000',
    descriptionForeground: '#ffffff',
    'textLink-foreground': '#21a6ff',
    focusBorder: '#f38518',
    contrastBorder: '#6fc3df',
    contrastActiveBorder: '#f38518',
    'badge-background': '#000000',
    'badge-foreground': '#ffffff',
    'editorError-foreground': '#f48771',
    'editorWarning-foreground': '#ffd370',
    'editorInfo-foreground': '#3794ff',
    'charts-green': '#89d185',
    'inputValidation-warningBackground': '#000000',
    'inputValidation-warningBorder': '#6fc3df',
  },
};

const highContrastLight: Theme = {
  kind: 'vscode-high-contrast-light',
  variables: {
    ...fonts,
    foreground: '#292929',
    'editor-foreground': '#292929',
    'editor-background': '#ffffff',
    descriptionForeground: '#292929',
    'textLink-foreground': '#0f4a85',
    focusBorder: '#006bbd',
    contrastBorder: '#0f4a85',
    contrastActiveBorder: '#006bbd',
    'badge-background': '#0f4a85',
    'badge-foreground': '#ffffff',
    'editorError-foreground': '#b5200d',
    'editorWarning-foreground': '#895503',
    'editorInfo-foreground': '#1a85ff',
    'charts-green': '#374e06',
    'inputValidation-warningBackground': '#ffffff',
    'inputValidation-warningBorder': '#0f4a85',
  },
};

export const themes = {
  dark: darkModern,
  light: lightModern,
  'light-plus': lightPlus,
  'high-contrast': highContrast,
  'high-contrast-light': highContrastLight,
} as const;

export type ThemeName = keyof typeof themes;
