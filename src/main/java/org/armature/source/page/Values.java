package org.armature.source.page;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armature.study.DateStruct;
import org.armature.study.DateType;
import org.armature.study.DesignInfo.DesignMasking;
import org.jspecify.annotations.Nullable;

/** Reads values of a page into a draft; a value that is none of those expected becomes a note, never a guess. */
final class Values {
    private final StudyDraft draft;
    private final Notes notes;

    Values(StudyDraft draft, Notes notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** Reads a line's text with the parser and hands the result on; nothing happens without a line. */
    <T> void take(@Nullable Line line, Function<String, Optional<T>> parser, Consumer<T> target) {
        if (line == null || line.isPlaceholder()) {
            return;
        }
        parser.apply(line.text())
                .ifPresentOrElse(target, () -> notes.add(line, "the value is none of those expected here"));
    }

    <E extends Enum<E>> void code(@Nullable Line line, Class<E> type, Consumer<E> target) {
        take(line, text -> Vocabulary.code(type, text), target);
    }

    /** Reads a date; the type is null where the page does not say whether the date is actual. */
    void date(@Nullable Line line, @Nullable DateType type, Consumer<DateStruct> target) {
        take(line, DateText::parse, date -> target.accept(new DateStruct(date, type)));
    }

    void phases(@Nullable Line line) {
        take(
                line,
                text -> Optional.of(Vocabulary.phases(text)).filter(phases -> !phases.isEmpty()),
                phases -> phases.stream()
                        .filter(phase -> !draft.design.phases.contains(phase))
                        .forEach(draft.design.phases::add));
    }

    void masking(@Nullable Line line) {
        take(line, Vocabulary::masking, masking -> {
            draft.design.masking = masking;
            if (line != null && masking != DesignMasking.NONE) {
                addMasked(line.text());
            }
        });
    }

    /** Adds the parties that the text names in brackets or as a list. */
    void addMasked(String text) {
        Vocabulary.whoMasked(text).stream()
                .filter(who -> !draft.design.whoMasked.contains(who))
                .forEach(draft.design.whoMasked::add);
    }
}
