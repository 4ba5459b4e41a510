package io.github.openita.io.online;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What titles and headings say where a page is not what was asked for. Texts are in one spelling and small letters. */
final class PageWords {

    private static final Pattern NOT_FOUND = Pattern.compile("(?:"
            + "(?:http |status )?(?:error |ผิดพลาด ?)?404(?: error)?(?:[ :,.!-]+(?:the )?(?:page |file |web page )?not found.{0,40}|[ :,-]+ไม่พบ.{0,60})?"
            + "|(?:error ?:? ?)?(?:object |(?:the )?(?:requested )?(?:page|file|url|resource|document) )?not found"
            + "|(?:oops!* ?)?(?:the |this |that |your )?(?:requested )?(?:page|file|url|resource) (?:you (?:requested|are looking for) )?(?:was not found|is not found|could not be found|cannot be found|can ?not be found|can['’]t be found|does not exist|doesn['’]t exist|no longer exists).{0,80}"
            + "|(?:ขออภัย|ขอโทษ|เสียใจด้วย)?(?:ครับ|ค่ะ)?[ ,!]*(?:เรา)?ไม่พบ(?:หน้า|เว็บเพจ|เพจ|ไฟล์ที่|เอกสารที่|url|ที่อยู่|ข้อมูลที่(?:คุณ|ท่าน)?(?:ต้องการ|ร้องขอ)).{0,60}"
            + "|(?:ขออภัย|ขอโทษ)?[ ,!]*(?:หน้า|หน้าเว็บ|หน้าเพจ|เพจ|ไฟล์)(?:นี้|ที่(?:คุณ|ท่าน)?(?:ต้องการ|ร้องขอ|เรียก|ค้นหา|กำลังค้นหา))? ?(?:ไม่มีอยู่|ไม่มีอยู่จริง|ไม่พบ|หาไม่พบ|ถูกลบไปแล้ว|ถูกลบแล้ว)"
            + ")[!.]*");

    private static final Pattern LOGIN = Pattern.compile(
            "(?:กรุณา|โปรด)?(?:เข้าสู่ระบบ|ลงชื่อเข้าใช้|ลงชื่อเข้าสู่ระบบ|ล็อกอิน|ล็อคอิน).{0,40}|(?:please )?(?:log ?in|log-in|sign ?in|sign-in)(?: .{0,40})?");

    private static final Pattern NO_ACCESS = Pattern.compile(
            "you need (?:access|permission)|request access|คุณต้องมีสิทธิ์(?:การ)?เข้าถึง.{0,20}|คุณต้องมีสิทธิ์|ขอสิทธิ์(?:การ)?เข้าถึง|คุณต้องได้รับสิทธิ์.{0,20}");

    private static final Pattern LOGIN_PATH = Pattern.compile(
            "(?:^|/)(?:wp-login|log-?in|sign-?in|log-?on|user/login|servicelogin|auth|sso)(?:\\.[a-z]{2,5})?(?:/|$)");

    /** Who asks for a password and has nothing else to show. */
    private static final Set<String> LOGIN_HOSTS = Set.of(
            "accounts.google.com",
            "login.microsoftonline.com",
            "login.live.com",
            "login.microsoft.com",
            "login.yahoo.com",
            "appleid.apple.com");

    /** Who shows files by scripts: the page says nothing of the file. */
    private static final Set<String> VIEWERS = Set.of(
            "drive.google.com",
            "docs.google.com",
            "drive.usercontent.google.com",
            "onedrive.live.com",
            "1drv.ms",
            "sharepoint.com",
            "officeapps.live.com",
            "icloud.com",
            "dropbox.com",
            "mega.nz",
            "mega.io",
            "box.com",
            "mediafire.com",
            "pcloud.com",
            "wetransfer.com",
            "we.tl",
            "canva.com",
            "issuu.com",
            "scribd.com",
            "slideshare.net",
            "fliphtml5.com",
            "pubhtml5.com",
            "anyflip.com",
            "heyzine.com");

    /** Who shows pages by scripts that are no files. */
    private static final Set<String> SCRIPTED = Set.of("facebook.com", "youtube.com", "youtu.be");

    /** What is no file at a host of files: a form to be filled in. */
    private static final Pattern NO_FILE = Pattern.compile("^/(?:a/[^/]+/)?forms/");

    private PageWords() {}

    static boolean isNotFound(String heading) {
        return NOT_FOUND.matcher(heading).matches();
    }

    static boolean isLogin(String heading) {
        return LOGIN.matcher(heading).matches();
    }

    static boolean isNoAccess(String heading) {
        return NO_ACCESS.matcher(heading).matches();
    }

    static boolean isLoginPath(URI address) {
        return LOGIN_PATH
                .matcher(String.valueOf(address.getRawPath()).toLowerCase(Locale.ROOT))
                .find();
    }

    static boolean isLoginHost(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return LOGIN_HOSTS.contains(host) || (isWithin(host, "facebook.com") && isLoginPath(address));
    }

    /** Whether a page there is filled by scripts, so that it says little by itself. */
    static boolean isScripted(URI address) {
        return isWithinAny(address, VIEWERS) || isWithinAny(address, SCRIPTED);
    }

    /** Whether a page there shows a file that is not in it. */
    static boolean isViewer(URI address) {
        return isWithinAny(address, VIEWERS)
                && !NO_FILE.matcher(String.valueOf(address.getRawPath())).find();
    }

    private static boolean isWithinAny(URI address, Set<String> domains) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(domain -> isWithin(host, domain));
    }

    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
