package org.ipcadvisor.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The name of a file as a URI reference (RFC 3986): relative to the working directory where it is inside of it. */
final class FileUri {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final String UNRESERVED = "-._~/";

    private FileUri() {}

    static String of(String file) {
        boolean windows = File.separatorChar == '\\';
        return of(file, windows, slashed(Path.of("").toAbsolutePath().toString(), windows));
    }

    /** The file's name as people and build servers write it, with slashes and relative where it can be. */
    static String path(String file) {
        boolean windows = File.separatorChar == '\\';
        return relative(
                slashed(file, windows), slashed(Path.of("").toAbsolutePath().toString(), windows));
    }

    static String of(String file, boolean windows, String folder) {
        String path = relative(slashed(file, windows || looksWindows(file)), folder);
        if (DRIVE.matcher(path).matches()) {
            return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
        }
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        return path.startsWith("/") ? "file://" + encoded(path) : encoded(path);
    }

    /** Whether it can hardly be anything but a name on Windows: it begins with a drive, or with two backslashes. */
    private static boolean looksWindows(String file) {
        return file.matches("(?s)(?:[A-Za-z]:\\\\|\\\\\\\\).*");
    }

    private static String slashed(String file, boolean windows) {
        return windows ? file.replace('\\', '/') : file;
    }

    private static String relative(String path, String folder) {
        boolean share = path.startsWith("//");
        String inside = path.startsWith(folder + '/') ? path.substring(folder.length() + 1) : path;
        String plain = withoutDots(inside);
        return share ? '/' + plain : plain;
    }

    private static String withoutDots(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")
                    && !steps.isEmpty()
                    && !steps.getLast().equals("..")
                    && !steps.getLast().isEmpty()) {
                steps.removeLast();
            } else if (!step.equals(".") && (!step.isEmpty() || steps.isEmpty())) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        path.codePoints().forEach(c -> {
            boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
            if (letter || UNRESERVED.indexOf(c) >= 0) {
                encoded.append((char) c);
            } else {
                boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                for (byte one : Character.toString(half ? 0xFFFD : c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format(java.util.Locale.ROOT, "%%%02X", one & 0xFF));
                }
            }
        });
        return encoded.toString();
    }
}
