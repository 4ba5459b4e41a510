// Prints documents/*.html (rendered by build/Site.java --print) to files/*.pdf: node documents.mjs FOLDER
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch } from './browser.mjs';

const folder = new URL(`${process.argv[2] ?? '../target/print'}/`, process.argv[2] ? `file://${process.cwd()}/` : import.meta.url);
const browser = await launch();
// As wide as the text of a page of A4: what runs over here runs off the paper.
const page = await browser.newPage({ viewport: { width: 657, height: 900 } });
await page.emulateMedia({ media: 'print' });
for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  await page.goto(new URL(name, folder).href);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 657) {
    console.error(`${name} runs off the page: ${wide} px wide`);
    process.exitCode = 1;
  }
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  // The day of printing would change the file every time; the text is one byte per character here.
  const text = pdf.toString('latin1').replace(/D:\d{14}\+00'00'/g, "D:20240430000000+00'00'");
  const file = new URL(`../files/${name.replace('.html', '.pdf')}`, import.meta.url);
  writeFileSync(file, Buffer.from(text, 'latin1'));
  console.log(`${file.pathname.split('/').pop()} ${readFileSync(file).length} bytes`);
}
await browser.close();
