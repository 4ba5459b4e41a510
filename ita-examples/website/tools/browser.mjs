// The browser that is on the machine: CHROMIUM names it, else the usual places are looked at. Nothing is downloaded.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export async function launch() {
  const path = process.env.CHROMIUM ?? USUAL.find(existsSync);
  if (!path || !existsSync(path)) {
    console.error(
      path
        ? `There is no browser at ${path}: set CHROMIUM to the path of Chromium, Chrome or Edge.`
        : 'No Chromium, Chrome or Edge was found: install one (Debian: apt-get install chromium), or set CHROMIUM to its path.',
    );
    process.exit(2);
  }
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** The folder of the built site. */
export function site() {
  const folder = new URL(process.argv[2] ? `${process.argv[2]}/` : '../site/', process.argv[2] ? `file://${process.cwd()}/` : import.meta.url);
  if (!existsSync(new URL('index.html', folder))) {
    console.error(`${folder.pathname} holds no site: build it first (java -cp ita.jar build/Site.java site).`);
    process.exit(2);
  }
  return folder;
}
