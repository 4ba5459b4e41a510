// Checks the built site with axe-core and the keyboard, in a real browser: node accessibility.mjs [SITE]
// Ends with 1 where something is found, 2 where there is no browser or no site.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { launch, site } from './browser.mjs';

/** Where the pages seem to stand: the browser is answered from the folder, and asks nobody else. */
const ORIGIN = 'https://www.tuayang.example/';
const WIDTHS = [360, 768, 1280];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = site();
const found = [];
let checks = 0;

const browser = await launch();
for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  for (const width of WIDTHS) {
    const where = `${name} at ${width} px`;
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await context.route('**/*', (route) => {
      const url = route.request().url();
      const file = new URL(url.slice(ORIGIN.length).replace(/[?#].*/, ''), folder);
      if (url.startsWith(ORIGIN) && existsSync(file)) {
        return route.fulfill({ path: fileURLToPath(file) });
      }
      found.push(`${where}: asks for ${url}, which the site does not have`);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && found.push(`${where}: ${message.text()}`));
    page.on('pageerror', (error) => found.push(`${where}: ${error.message}`));
    await page.goto(ORIGIN + name);
    await withAxe(page, where);
    await withinWidth(page, where, width);
    await withKeyboard(page, where);
    await withoutMotion(page, where);
    await context.close();
  }
}
await browser.close();

found.forEach((finding) => console.error(finding));
console.log(`${checks} checks of axe-core passed, ${found.length} findings`);
process.exitCode = found.length > 0 ? 1 : 0;

async function withAxe(page, where) {
  await page.evaluate(axe);
  const results = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), RULES);
  checks += results.passes.length;
  for (const violation of results.violations) {
    found.push(`${where}: ${violation.id}: ${violation.help}: ${violation.nodes.map((node) => node.target).join(' | ')}`);
  }
  // What axe cannot decide is a finding too, but for the contrast of text on drawings, which was looked at by eye.
  for (const unsure of results.incomplete) {
    const nodes = unsure.nodes.filter((node) => !(unsure.id === 'color-contrast' && /^(#welcome|.*\.hero\b.*|div > p|text\[.*)$/.test(node.target.join(' '))));
    if (nodes.length > 0) {
      found.push(`${where}: not decided: ${unsure.id}: ${nodes.map((node) => `${node.target}`).join(' | ')}`);
    }
  }
}

async function withinWidth(page, where, width) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) {
    found.push(`${where}: scrolls sideways, ${wide} px wide`);
  }
}

/** The first stop is the skip link, it leads to the content, and every stop shows that it has the focus. */
async function withKeyboard(page, where) {
  const stops = await page.evaluate(() => [...document.querySelectorAll('a[href], summary, [tabindex="0"]')].filter((one) => one.getClientRects().length > 0).length);
  for (let i = 0; i < stops; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      return {
        text: at.textContent.trim().slice(0, 40),
        skip: at.matches('.skip'),
        body: at === document.body,
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (stop.body || !stop.outlined || !stop.seen) {
      found.push(`${where}: stop ${i + 1} of the keyboard, "${stop.text}", does not show the focus`);
    }
    if ((i === 0) !== stop.skip) {
      found.push(`${where}: the skip link must be the first stop, and only that`);
    }
  }
  await page.evaluate(() => document.querySelector('.skip').focus());
  await page.keyboard.press('Enter');
  if ((await page.evaluate(() => document.activeElement.id)) !== 'main') {
    found.push(`${where}: the skip link does not lead to the content`);
  }
}

async function withoutMotion(page, where) {
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0).length,
  );
  if (moving > 0) {
    found.push(`${where}: ${moving} elements move although less motion is asked for`);
  }
}
