// Takes the pictures of README.md: node screenshots.mjs [SITE]
import { mkdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launch, site } from './browser.mjs';

const SHOTS = [
  ['home-desktop', 'index.html', 1280, 900],
  ['home-mobile', 'index.html', 360, 780],
  ['ita-desktop', 'ita.html', 1280, 900],
  ['ita-mobile', 'ita.html#o17', 360, 780],
];

const folder = site();
const out = new URL('../screenshots/', import.meta.url);
mkdirSync(out, { recursive: true });
const browser = await launch();
for (const [name, address, width, height] of SHOTS) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: width < 600 ? 2 : 1, reducedMotion: 'reduce' });
  await page.goto(new URL(address, folder).href);
  const path = fileURLToPath(new URL(`${name}.png`, out));
  await page.screenshot({ path });
  try {
    execFileSync('pngquant', ['--force', '--strip', '--quality', '60-92', '--output', path, path]);
  } catch {
    console.error(`${name}.png is as large as the browser wrote it: pngquant is not installed.`);
  }
  await page.close();
}
await browser.close();
