// What an officer has to mend, item by item: node remarks.mjs EDITION.json REPORT.json
// Reads an edition (docs/editions/*.json) and a check report (ita check … --format json); needs Node 18 and nothing else.

import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdout } from 'node:process';

function stop(message) {
  stderr.write(`${message}\n`);
  exit(2);
}

/** The JSON of a file, or the end of the program in one line. */
function document(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (e) {
    return stop(`${file}: ${e instanceof SyntaxError ? e.message : 'อ่านไม่ได้ / cannot be read'}`);
  }
}

/** The items of the report that have errors, in its order, each with these; what is of no item stands under ''. */
function errorsByItem(report) {
  const errors = new Map();
  for (const finding of report.findings.filter(({ severity }) => severity === 'error')) {
    const item = finding.item ?? '';
    errors.set(item, [...(errors.get(item) ?? []), finding]);
  }
  return errors;
}

const by = (key, values = []) => new Map(values.map((value) => [value[key], value]));

function* lines(report, edition) {
  const items = by('code', edition.items);
  const groups = by('code', edition.subIndicators);
  const { errors, warnings, absent, items: all } = report.summary;
  yield `${report.source} · ${edition.edition} · ตรวจ ณ ${report.asOf ?? '—'}`;
  yield `ต้องแก้ ${errors} แห่ง · ควรดู ${warnings} แห่ง · ยังไม่เปิดเผย ${absent} จาก ${all} ข้อ`;
  for (const [code, findings] of errorsByItem(report)) {
    const item = items.get(code);
    const group = groups.get(item?.subIndicator);
    yield '';
    yield (item ? `${code} ${item.th}` : 'เอกสาร') + (group ? ` (${group.code} ${group.th})` : '');
    const elements = by('id', item?.elements);
    for (const { message, element, remedy } of findings) {
      yield `  • ${message.th}`;
      if (elements.has(element)) {
        yield `    ต้องแสดง: ${elements.get(element).th}`;
      }
      if (remedy?.th) {
        yield `    วิธีแก้: ${remedy.th}`;
      }
    }
  }
}

const [editionFile, reportFile] = argv.slice(2);
if (argv.length !== 4) {
  stop('node remarks.mjs EDITION.json REPORT.json');
}
const edition = document(editionFile);
const checked = document(reportFile);
for (const report of Array.isArray(checked) && checked.length > 0 ? checked : [checked]) {
  if (!(report?.ruleSet && report.summary && report.findings)) {
    stop(`${reportFile}: ไม่ใช่ผลการตรวจ / is no check report`);
  }
  const { id, revision } = report.ruleSet;
  if (id !== edition?.edition || revision !== (edition.revision ?? 1)) {
    stop(`${reportFile}: เป็นของ / is of ${id}.r${revision}, ${editionFile} ไม่ใช่ / is not`);
  }
  for (const line of lines(report, edition)) {
    stdout.write(`${line}\n`);
  }
}
