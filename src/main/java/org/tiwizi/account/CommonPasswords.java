package org.tiwizi.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that are tried first. Taking the words of the list, rows of keys and
 * repetitions away must leave eight characters; a digit or a sign that stands for a
 * letter counts as that letter. A long sentence may hold any word.
 */
final class CommonPasswords {

    private static final int ENOUGH = 8;

    private static final int ROW = 4;

    private static final int SENTENCE = 25;

    private static final int MAXIMUM = 128;

    private static final List<String> ROWS = withReverse("01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop[]",
            "asdfghjkl;", "zxcvbnm,./", "azertyuiop", "qsdfghjklm", "wxcvbn,;:", "1qaz2wsx3edc4rfv5tgb",
            "1q2w3e4r5t6y7u8i9o0p", "qazwsxedcrfvtgb", "1a2z3e4r5t6y", "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ابتثجحخد");

    private static final List<String> WORDS = words();

    private CommonPasswords() {
    }

    /** Whether too little is left of it without what everybody tries. */
    static boolean include(String password) {
        return leaves(password, (password.length() < SENTENCE) ? WORDS : List.of()) < ENOUGH;
    }

    /** Whether too little is left of it without the parts of its owner’s address. */
    static boolean resembles(String password, String email) {
        List<String> parts = Stream.concat(Stream.of(email), Stream.of(email.split("[@.]")))
            .map(CommonPasswords::plain)
            .filter((part) -> part.length() >= ROW)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
        return leaves(password, parts) < ENOUGH;
    }

    private static int leaves(String password, List<String> words) {
        if (password.length() > MAXIMUM) {
            return password.length();
        }
        return Stream.of(password.toLowerCase(Locale.ROOT), plain(password))
            .mapToInt((spelling) -> left(spelling, words))
            .min()
            .orElseThrow();
    }

    private static int left(String spelling, List<String> words) {
        String rest = spelling;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return withoutRepetition(withoutRows(rest)).length();
    }

    /** Without four or more characters in the order of a row, or alike. */
    private static String withoutRows(String text) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int length = Math.max(rowAt(text, at), alikeAt(text, at));
            if (length < ROW) {
                left.append(text.charAt(at));
                length = 1;
            }
            at += length;
        }
        return left.toString();
    }

    private static int rowAt(String text, int at) {
        return ROWS.stream().mapToInt((row) -> {
            int start = row.indexOf(text.charAt(at));
            int length = 0;
            while (start >= 0 && start + length < row.length() && at + length < text.length()
                    && row.charAt(start + length) == text.charAt(at + length)) {
                length++;
            }
            return length;
        }).max().orElseThrow();
    }

    private static int alikeAt(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }

    /** Its pattern once, when it is nothing but one pattern again and again. */
    private static String withoutRepetition(String text) {
        for (int length = 1; length < ENOUGH && length <= text.length() / 2; length++) {
            String pattern = text.substring(0, length);
            if (pattern.repeat(text.length() / length + 1).startsWith(text)) {
                return pattern;
            }
        }
        return text;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
            .replace('0', 'o')
            .replace('1', 'i')
            .replace('3', 'e')
            .replace('4', 'a')
            .replace('5', 's')
            .replace('7', 't')
            .replace('@', 'a')
            .replace('$', 's')
            .replace('!', 'i');
    }

    private static List<String> withReverse(String... rows) {
        return Stream.of(rows).flatMap((row) -> Stream.of(row, new StringBuilder(row).reverse().toString())).toList();
    }

    private static List<String> words() {
        try {
            Set<String> words = new ClassPathResource("account/common-passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter((line) -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet());
            return words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
