package org.tiwizi.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.tiwizi.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a reviewer read when deciding, kept so that what is sent again can be compared
 * with it.
 */
@Component
class Readings {

    private final JdbcClient database;

    private final Subjects subjects;

    Readings(JdbcClient database, Subjects subjects) {
        this.database = database;
        this.subjects = subjects;
    }

    /** Keeps the text of a case that is being decided. */
    void keep(Review review) {
        List<Passage> passages = this.subjects.passages(review);
        this.database
            .sql("""
                    insert into review_text (review_id, position, field, language, content)
                    select :review, number - 1, field, language, content
                    from unnest(:fields, :languages, :contents) with ordinality as passage (field, language, content, number)
                    on conflict do nothing
                    """)
            .param("review", review.id())
            .param("fields", column(passages, (passage) -> passage.field().name()))
            .param("languages", column(passages, (passage) -> passage.language().name()))
            .param("contents", column(passages, Passage::content))
            .update();
    }

    private static String[] column(List<Passage> passages, Function<Passage, String> value) {
        return passages.stream().map(value).toArray(String[]::new);
    }

    /** What changed since the last decision on the same thing; nothing the first time. */
    List<Difference> since(Review review) {
        List<Passage> before = this.database.sql("""
                select field, language, content from review_text where review_id = (
                    select id from review where subject_kind = :kind and subject_id = :subject and state = 'DECIDED'
                        and id <> :review order by decided_at desc limit 1)
                order by position
                """)
            .param("kind", review.subjectKind().name())
            .param("subject", review.subjectId())
            .param("review", review.id())
            .query((row, number) -> new Passage(ReviewField.valueOf(row.getString("field")),
                    Language.valueOf(row.getString("language")), row.getString("content")))
            .list();
        return before.isEmpty() ? List.of() : differences(before, this.subjects.passages(review));
    }

    static List<Difference> differences(List<Passage> before, List<Passage> after) {
        List<Passage> all = new ArrayList<>(after);
        before.stream().filter((old) -> after.stream().noneMatch(old::sameAs)).forEach(all::add);
        return all.stream()
            .map((passage) -> Difference.of(passage.field(), passage.language(), content(before, passage),
                    content(after, passage)))
            .filter((difference) -> difference.pieces()
                .stream()
                .anyMatch((piece) -> piece.change() != Difference.Change.KEPT))
            .toList();
    }

    private static String content(List<Passage> passages, Passage wanted) {
        return passages.stream().filter(wanted::sameAs).map(Passage::content).findFirst().orElse("");
    }

}
