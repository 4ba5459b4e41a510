package io.github.openita.rules;

import io.github.openita.core.words.ThaiText;
import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The regular expressions that the scanners took the place of: what they say of a text stays the measure. */
final class FormerPatterns {

    private static final String THING =
            "(?:ปัญหา|อุปสรรค|ข้อเสนอแนะ|(?:แนวทาง)?(?:การ)?แก้ไข|ข้อมูล|เรื่อง|ข้อ|การ|ผู้|ร้องเรียน|ร้องทุกข์"
                    + "|ทุจริต|ประพฤติมิชอบ|ค่าธรรมเนียม|ค่าใช้จ่าย|งบประมาณ|ใช้|จ่าย|และ|หรือ|ใดใด|ใดๆ|ใด|ๆ|อื่น|ทั้งสิ้น|เพิ่มเติม"
                    + "|ในการดำเนินงาน|ในการดำเนินการ|ครับ|คะ|ค่ะ)";
    private static final Pattern NONE_WORDS = Pattern.compile("[0-9๐-๙]*+" + THING + "*+(?:ไม่มี|ไม่พบ|ไม่ปรากฏ)"
            + "(?:" + THING + "|ไม่มี|ไม่พบ|[0-9๐-๙])*+"
            + "|ไม่(?:ได้|มีการ|ต้อง)?(?:ใช้(?:จ่าย)?งบประมาณ|เสียค่าธรรมเนียม|คิดค่าธรรมเนียม)"
            + "(?:ในการดำเนินการ|ในการดำเนินงาน|ครับ|ค่ะ)*+|none|nil");
    private static final Pattern LABEL = Pattern.compile("[0-9๐-๙]*+" + THING + "++");
    private static final Pattern PLACEHOLDER_WORDS = Pattern.compile("(?:กรุณา|โปรด)?(?:"
            + "(?:อยู่)?(?:ใน)?(?:ระหว่าง|กำลัง)(?:การ|ดำเนินการ)*"
            + "(?:จัดเตรียม|เตรียม|จัดทำ|จัดหา|รวบรวม|ปรับปรุง|แก้ไข|นำเข้า|อัปโหลด|อัพโหลด|อัปเดต|อัพเดท|อัพเดต|อัป|อัพ)"
            + "(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์|ครับ|ค่ะ)*+(?:จาก.*+)?"
            + "|รอ(?:การ)?(?:ใส่|เพิ่มเติม|เพิ่ม|แนบ|อัปโหลด|อัพโหลด|อัปเดต|อัพเดท|อัพเดต|อัป|อัพ|ปรับปรุง|แก้ไข|จัดทำ|ลง)?"
            + "(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์|ลิ้งก์|ลิ้งค์|link|url)*+(?:จาก.*+)?"
            + "|(?:ใส่|เพิ่ม|แนบ|กรอก)(?:ข้อมูล|ข้อความ|เอกสาร|ไฟล์|ลิงก์|ลิงค์|link|url)(?:ที่นี่|ตรงนี้)?"
            + "|ระบุ(?:ข้อมูล|ข้อความ)?|ยังไม่มี(?:ข้อมูล|เอกสาร|ไฟล์|ลิงก์|ลิงค์)?|ยังไม่(?:ได้)?(?:ดำเนินการ|จัดทำ)(?:ข้อมูล)?)"
            + "|ทดสอบ|ตัวอย่าง|x{2,}+(?:บาท)?|na|tba|tbc|tbd|tobeannounced|todo|test|null|undefined|nan|comingsoon"
            + "|loremipsum.*+|link|url");
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "✅", "√", "🗸", "/");
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";
    private static final Set<String> DOTS = Set.of(".", "…", "_", "·", "‥");
    private static final int LONGEST = 120;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("[/\\\\]{2,}(?:[^/?#\\\\]*@)?(\\[[^\\]]*\\]|[^/?#\\\\:]*).*", Pattern.DOTALL);
    private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp");
    private static final Set<String> NO_PAGE =
            Set.of("javascript", "vbscript", "data", "blob", "about", "file", "void", "null", "undefined");
    private static final Pattern BARE_HOST = Pattern.compile(
            "((?:www\\.[^/?#:]+)|(?:[^/?#:\\s]+\\.(?:th|com|net|org|info|me|ly|gl|gle|be|ee|asia|ms|at|co|cc|io|app)))(?:[/?#:].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(?=.*\\.)[\\p{L}\\p{M}\\p{N}.-]+");
    private static final Pattern EMPTY_ANCHOR = Pattern.compile("#!?/?|[?!/\\\\]*#?");
    private static final Pattern PATH = Pattern.compile("\\.{0,2}/.*", Pattern.DOTALL);
    /** Not the end of a word as Java sees it, which is another one from 19 on. */
    private static final Pattern WORDS = Pattern.compile(
            "[^/.?#:\\\\]*[\\u0E00-\\u0E7F\\s][^/.?#:\\\\]*|(?:javascript|void|return)(?![\\p{L}\\p{Nd}\\p{Mn}_])[^/.?#:\\\\]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATA_FILE = Pattern.compile(
            ".*\\.(?:csv|tsv|xlsx?|ods|json|ndjson|geojson|xml|parquet)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("^[(\\[]*(?:ข้อ(?:ที่)?|oit)?[o0-9][0-9.]*[)\\]]*");
    private static final Pattern YEAR = Pattern.compile(
            "(?:ประจำ)?(?:ปีงบประมาณ|ปีงบ|ปี)(?:พ\\.?ศ\\.?)?[0-9]*|พ\\.?ศ\\.?[0-9]{2,4}|พ\\.ศ\\.?|[0-9]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{P}\\p{S}]+");

    private FormerPatterns() {}

    static Meaning meaningOf(String text) {
        String plain = ThaiText.normalize(text);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int codePoint = plain.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isOfWord(codePoint)) {
                words.appendCodePoint(codePoint);
            }
            if (words.length() > LONGEST) {
                return Meaning.TOLD;
            }
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return ofMarks(plain);
        }
        String bare = ThaiText.normalize(words.toString()).toLowerCase(Locale.ROOT);
        if (NONE_WORDS.matcher(bare).matches()
                || (endsInDash(plain) && LABEL.matcher(bare).matches())) {
            return Meaning.NONE;
        }
        return PLACEHOLDER_WORDS.matcher(bare).matches() ? Meaning.PLACEHOLDER : Meaning.TOLD;
    }

    private static Meaning ofMarks(String marks) {
        String seen = marks.codePoints()
                .filter(mark -> !isUnseen(mark))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (TICKS.contains(seen)) {
            return Meaning.TOLD;
        }
        boolean dashes = false;
        for (int i = 0; i < seen.length(); i++) {
            String mark = seen.substring(i, i + 1);
            boolean dash = isDash(seen.charAt(i));
            if (!dash && !DOTS.contains(mark) && "()[]\"'“”‘’".indexOf(mark) < 0) {
                return Meaning.PLACEHOLDER;
            }
            dashes |= dash;
        }
        return dashes ? Meaning.NONE : Meaning.BLANK;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    }

    private static boolean endsInDash(String text) {
        return !text.isEmpty() && isDash(text.charAt(text.length() - 1));
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isSpaceChar(codePoint) || FILLERS.indexOf(codePoint) >= 0;
        };
    }

    private static boolean isOfWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.MODIFIER_LETTER -> true;
            default -> Character.isLetterOrDigit(codePoint) && FILLERS.indexOf(codePoint) < 0;
        };
    }

    static LinkForm linkForm(String url) {
        LinkForm dead = new LinkForm(true, null);
        String plain = ThaiText.normalize(CONTROL.matcher(url).replaceAll(""));
        boolean anchor = EMPTY_ANCHOR.matcher(plain).matches() && !plain.equals("/");
        if (anchor
                || (!PATH.matcher(plain).matches()
                        && (meaningOf(plain) != Meaning.TOLD
                                || WORDS.matcher(plain).matches()))) {
            return dead;
        }
        Matcher scheme = SCHEME.matcher(plain);
        if (scheme.matches() && !BARE_HOST.matcher(plain).matches()) {
            return ofScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
        }
        Matcher authority = AUTHORITY.matcher(plain);
        if (authority.matches()) {
            return ofHost(authority.group(1));
        }
        Matcher bareHost = BARE_HOST.matcher(plain);
        return bareHost.matches() ? ofHost(bareHost.group(1)) : new LinkForm(false, null);
    }

    private static LinkForm ofScheme(String scheme, String rest) {
        LinkForm dead = new LinkForm(true, null);
        if (scheme.length() == 1 || NO_PAGE.contains(scheme)) {
            return dead;
        }
        if (!WITH_HOST.contains(scheme)) {
            return new LinkForm(false, scheme + ":");
        }
        Matcher authority = AUTHORITY.matcher(rest);
        return authority.matches() ? ofHost(authority.group(1)) : dead;
    }

    private static LinkForm ofHost(String host) {
        String plain = host.trim().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.startsWith(".")) {
            return new LinkForm(true, null);
        }
        String ascii = ascii(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        return new LinkForm(false, ascii.startsWith("www.") ? ascii.substring(4) : ascii);
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }

    static @Nullable String hostOf(String website) {
        String plain = ThaiText.normalize(website);
        String host = (SCHEME.matcher(plain).matches() ? linkForm(plain) : linkForm("//" + plain)).host();
        return host != null && HOST.matcher(host).matches() && plain.indexOf('@') < 0 && plain.indexOf(' ') < 0
                ? host
                : null;
    }

    static boolean isDataFile(String url) {
        return DATA_FILE.matcher(ThaiText.normalize(url)).matches();
    }

    static String plainTitle(String title) {
        String written = ThaiText.toArabicDigits(ThaiText.normalize(title))
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        String uncoded = CODE.matcher(written).replaceFirst("");
        String undated = YEAR.matcher(uncoded).replaceAll("");
        return BETWEEN_WORDS.matcher(undated).replaceAll("");
    }
}
