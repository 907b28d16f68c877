package org.tiwizi.notification;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

/**
 * Something that happened: about which thing, with which other organisation, where to
 * look, and what a moderator remarked. Names come in the language of who is told.
 */
record News(NewsKind kind, String link, @Nullable Function<Language, Written<String>> title,
        @Nullable Function<Language, Written<String>> party, @Nullable String remark) {

    static News of(NewsKind kind, String link) {
        return new News(kind, link, null, null, null);
    }

    News about(Function<Language, Written<String>> title) {
        return new News(this.kind, this.link, title, this.party, this.remark);
    }

    /** About a need by its title; about nothing more when it is gone. */
    News about(@Nullable NeedCard need) {
        return (need == null) ? this
                : about((reader) -> new Written<>(need.text(reader).language(), need.text(reader).text().title()));
    }

    News with(Function<Language, Written<String>> party) {
        return new News(this.kind, this.link, this.title, party, this.remark);
    }

    News remarked(String remark) {
        return new News(this.kind, this.link, this.title, this.party, remark);
    }

    @Nullable Written<String> title(Language reader) {
        return (this.title != null) ? this.title.apply(reader) : null;
    }

    @Nullable Written<String> party(Language reader) {
        return (this.party != null) ? this.party.apply(reader) : null;
    }

}
