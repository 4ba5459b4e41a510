"""Makes the pictures of docs/documents.md anew: python3 docs/pictures/make.py

Needs the built ita.jar, LibreOffice (soffice), poppler (pdftoppm, pdftotext), fontconfig with the font Laksaman, and the
Python packages fonttools and Pillow. Official documents are set in TH SarabunPSK, which may not be given away with this
repository. Laksaman is drawn after it, half as large again: a copy of it in the size of TH SarabunPSK stands in here.
"""

import os
import subprocess
import tempfile
from pathlib import Path

from fontTools.ttLib import TTFont
from PIL import Image

HERE = Path(__file__).resolve().parent
TOP = HERE.parent.parent
JAR = TOP / "ita-examples/cli/target/ita.jar"
SIZE = 0.66  # as in fontconfig's 89-tlwg-laksaman-synthetic.conf
ABOVE, BELOW = 0.83, 0.32  # of the height of a line

DOCUMENTS = {
    "analysis": "result-2567-pa-ron.json --plan plan-2568-pa-ron.json",
    "year-on-year": "result-2567-khok-khon.json result-2568-khok-khon.json --plan plan-2569-khok-khon.json --thai-digits",
    "progress": "progress-2566-hua-ruea.json --plan plan-2566-hua-ruea.json --edition 2565 --as-of 2023-04-30 --thai-digits",
    "actions": "matrix-2565-bang-sai-pa.json --as-of 2022-09-30 --thai-digits",
    "disclosure": "disclosure-2567-pa-ron.json --as-of 2024-04-30",
}

# Name of the picture: kind, and words that only the page it shows has, behind cover and contents.
PICTURES = {
    "analysis-charts": ("analysis", "ผลการประเมินรายเครื่องมือ"),
    "analysis-measures": ("analysis", "มาตรการ/โครงการ/กิจกรรม"),
    "year-on-year-table": ("year-on-year", "ลำดับ"),
    "progress-summary": ("progress", "สรุปผลการดำเนินการ"),
    "progress-measures": ("progress", "แผนการดำเนินงาน/"),
    "actions-matrix": ("actions", "ประเภทข้อมูล"),
    "actions-flow": ("actions", "แผนผังการส่งต่อข้อมูล"),
    "disclosure-result": ("disclosure", "ผลโดยสรุป"),
}


def stand_in(folder):
    """A font of the size of TH SarabunPSK, and a configuration that knows it."""
    for style in ("regular", "bold"):
        found = subprocess.check_output(["fc-match", "-f", "%{file}", f"Laksaman:{style}"], text=True)
        font = TTFont(found)
        em = font["head"].unitsPerEm = round(font["head"].unitsPerEm / SIZE)
        font["hhea"].ascent = font["OS/2"].sTypoAscender = font["OS/2"].usWinAscent = round(em * ABOVE)
        font["OS/2"].usWinDescent = round(em * BELOW)
        font["hhea"].descent = font["OS/2"].sTypoDescender = -round(em * BELOW)
        font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
        for record in font["name"].names:
            if record.nameID in (1, 16):
                record.string = "TH SarabunPSK"
            elif record.nameID in (4, 6):
                record.string = "THSarabunPSK-" + style
        font.save(folder / f"{style}.ttf")
    config = folder / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><include>/etc/fonts/fonts.conf</include><dir>{folder}</dir></fontconfig>"
    )
    return {**os.environ, "FONTCONFIG_FILE": str(config)}


def pdf(kind, arguments, folder, environment):
    data = TOP / "ita-examples/data"
    words = [str(data / word) if word.endswith(".json") else word for word in arguments.split()]
    word = folder / f"{kind}.docx"
    subprocess.check_call(["java", "-jar", str(JAR), "document", kind, *words, "-o", str(word)])
    subprocess.check_call(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
        + ["--outdir", str(folder), str(word)],
        env=environment,
        stdout=subprocess.DEVNULL,
    )
    return folder / f"{kind}.pdf"


def page_with(file, words):
    """The first page behind cover and contents that has the words, as LibreOffice writes them without blanks."""
    pages = subprocess.check_output(["pdftotext", str(file), "-"], text=True).split("\f")
    for number, text in enumerate(pages, 1):
        if number > 2 and words.replace(" ", "") in text.replace(" ", "").replace("\n", ""):
            return number
    raise SystemExit(f"{file.name}: no page with {words}")


def picture(name, file, page, folder):
    subprocess.check_call(
        ["pdftoppm", "-r", "90", "-f", str(page), "-l", str(page), "-singlefile", "-png", str(file), str(folder / name)]
    )
    shown = Image.open(folder / f"{name}.png").convert("RGB")
    framed = Image.new("RGB", (shown.width + 2, shown.height + 2), (166, 177, 189))
    framed.paste(shown, (1, 1))
    framed.quantize(24, dither=Image.Dither.NONE).save(HERE / f"{name}.png", optimize=True)
    print(f"{name}.png: page {page}, {(HERE / f'{name}.png').stat().st_size // 1024} KB")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = stand_in(folder)
        files = {kind: pdf(kind, words, folder, environment) for kind, words in DOCUMENTS.items()}
        for name, (kind, words) in PICTURES.items():
            picture(name, files[kind], page_with(files[kind], words), folder)


if __name__ == "__main__":
    main()
