<?php

// What an officer has to mend, item by item: php remarks.php EDITION.json REPORT.json
// Reads an edition (docs/editions/*.json) and a check report (ita check … --format json); needs PHP 8 and nothing else.

declare(strict_types=1);

/** The JSON of a file, or the end of the program in one line. */
function document(string $file): array
{
    $text = is_file($file) ? file_get_contents($file) : false;
    if ($text === false) {
        stop("$file: อ่านไม่ได้ / cannot be read");
    }
    try {
        $document = json_decode($text, true, 512, JSON_THROW_ON_ERROR);
    } catch (JsonException $e) {
        stop("$file: {$e->getMessage()}");
    }
    return is_array($document) ? $document : [];
}

function stop(string $message): never
{
    fwrite(STDERR, $message . PHP_EOL);
    exit(2);
}

/** The items of the report that have errors, in its order, each with these; what is of no item stands under ''. */
function errorsByItem(array $report): array
{
    $errors = [];
    foreach ($report['findings'] as $finding) {
        if ($finding['severity'] === 'error') {
            $errors[$finding['item'] ?? ''][] = $finding;
        }
    }
    return $errors;
}

function show(array $report, array $edition): void
{
    $items = array_column($edition['items'] ?? [], null, 'code');
    $groups = array_column($edition['subIndicators'] ?? [], null, 'code');
    $summary = $report['summary'];
    $asOf = $report['asOf'] ?? '—';
    echo "{$report['source']} · {$edition['edition']} · ตรวจ ณ $asOf\n";
    echo "ต้องแก้ {$summary['errors']} แห่ง · ควรดู {$summary['warnings']} แห่ง · ยังไม่เปิดเผย {$summary['absent']} จาก {$summary['items']} ข้อ\n";
    foreach (errorsByItem($report) as $code => $errors) {
        $item = $items[$code] ?? null;
        $group = $groups[$item['subIndicator'] ?? ''] ?? null;
        echo "\n", $item === null ? 'เอกสาร' : "$code {$item['th']}";
        echo $group === null ? '' : " ({$group['code']} {$group['th']})", "\n";
        $elements = array_column($item['elements'] ?? [], null, 'id');
        foreach ($errors as $finding) {
            echo "  • {$finding['message']['th']}\n";
            if (isset($elements[$finding['element'] ?? ''])) {
                echo "    ต้องแสดง: {$elements[$finding['element']]['th']}\n";
            }
            if (isset($finding['remedy']['th'])) {
                echo "    วิธีแก้: {$finding['remedy']['th']}\n";
            }
        }
    }
}

if ($argc !== 3) {
    stop('php remarks.php EDITION.json REPORT.json');
}
$edition = document($argv[1]);
$checked = document($argv[2]);
foreach (array_is_list($checked) && $checked !== [] ? $checked : [$checked] as $report) {
    if (!isset($report['ruleSet'], $report['summary'], $report['findings'])) {
        stop("{$argv[2]}: ไม่ใช่ผลการตรวจ / is no check report");
    }
    ['id' => $name, 'revision' => $revision] = $report['ruleSet'];
    if ($name !== ($edition['edition'] ?? null) || $revision !== ($edition['revision'] ?? 1)) {
        stop("{$argv[2]}: เป็นของ / is of $name.r$revision, {$argv[1]} ไม่ใช่ / is not");
    }
    show($report, $edition);
}
