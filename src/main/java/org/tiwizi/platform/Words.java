package org.tiwizi.platform;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import com.ibm.icu.text.PluralRules;
import org.tiwizi.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Numbers, dates and counted words as the reader writes them (DESIGN.md, sections 5.4 and
 * 15). A counted word has the keys {@code <key>.zero .one .two .few .many .other} in
 * Arabic and {@code .one .other} (and {@code .zero} if wanted) in French and English;
 * {@code {0}} is the number, already formatted.
 */
@Component("words")
public class Words {

    private final MessageSource messages;

    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A count with its noun in the right plural form. */
    public String count(String key, long number) {
        return count(key, number, language());
    }

    public String count(String key, long number, Language language) {
        String form = (number == 0) ? "zero" : PluralRules.forLocale(language.locale()).select(number);
        Object[] arguments = { number(number, language) };
        String other = this.messages.getMessage(key + ".other", arguments, language.locale());
        String chosen = this.messages.getMessage(key + "." + form, arguments, other, language.locale());
        return (chosen != null) ? chosen : other;
    }

    public String number(long number) {
        return number(number, language());
    }

    /** A measured value with as many of its decimals as it has, two at most. */
    public String decimal(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(value).replace('\u202f', '\u00a0');
    }

    private static String number(long number, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number).replace('\u202f', '\u00a0');
    }

    /** 5 August 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language().locale()).format(date);
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone()));
    }

    /** 14:32, in Morocco. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone()).format(instant);
    }

    /** How long ago something happened, in whole days: "today", "3 days". */
    public String age(Instant instant) {
        return count("age.days", ChronoUnit.DAYS.between(LocalDate.ofInstant(instant, zone()), today()));
    }

    public LocalDate today() {
        return LocalDate.now(this.clock);
    }

    /** What stands between a name and what is said of it. */
    public String colon() {
        return this.messages.getMessage("layout.colon", null, language().locale());
    }

    /** A name between marks that keep its direction to itself, for plain text. */
    public String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }

    private ZoneId zone() {
        return this.clock.getZone();
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }

}
