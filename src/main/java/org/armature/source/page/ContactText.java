package org.armature.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armature.study.Contact;
import org.armature.study.Contact.ContactRole;
import org.jspecify.annotations.Nullable;

/** Contacts as sites write them: a name, a phone number and an e-mail address in one line or in several. */
final class ContactText {
    private static final int LONGEST = 400;
    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w.])((?:\\+|[(（]|\\d)[\\d()（）\\s./+-]{4,28}\\d)(?:[ ,;]{0,3}(?:ext\\.?|extension|x|#)[ :.]{0,2}(\\d{1,8}))?(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    private ContactText() {}

    /** The contact that the texts give together; empty where none of them says anything. */
    static Optional<Contact> parse(List<String> texts, @Nullable ContactRole role) {
        String name = null;
        String phone = null;
        String extension = null;
        String email = null;
        for (String text : texts) {
            if (text.length() > LONGEST || Line.isPlaceholder(text)) {
                continue;
            }
            String rest = text;
            Matcher address = EMAIL.matcher(rest);
            if (address.find()) {
                email = email == null ? address.group() : email;
                rest = rest.substring(0, address.start()) + " " + rest.substring(address.end());
            }
            Matcher number = PHONE.matcher(rest);
            if (number.find()) {
                phone = phone == null ? number.group(1).strip() : phone;
                extension = extension == null ? number.group(2) : extension;
                rest = rest.substring(0, number.start()) + " " + rest.substring(number.end());
            }
            String label = rest.replaceAll("(?i)(?:e-?mail|phone|tel(?:ephone)?)\\.?\\s?:", " ")
                    .replaceAll("\\s+", " ");
            String left = label.strip().replaceAll("[;,|]$", "").strip();
            name = name == null && !left.isEmpty() && !Line.isPlaceholder(left) ? left : name;
        }
        return name == null && phone == null && email == null
                ? Optional.empty()
                : Optional.of(new Contact(name, role, phone, extension, email));
    }

    /** Whether a line is a phone number or an e-mail address and nothing else. */
    static boolean isDetail(String text) {
        return text.length() <= LONGEST
                && (EMAIL.matcher(text).matches()
                        || PHONE.matcher(text).matches()
                        || Names.folded(text).startsWith("phone")
                        || Names.folded(text).startsWith("email"));
    }

    /** Contacts that stand in lines of their own, each name followed by its details; names may be apart by a semicolon. */
    static List<Contact> list(List<Line> lines) {
        List<List<String>> people = new ArrayList<>();
        for (Line line : lines) {
            if (isDetail(line.text()) && !people.isEmpty()) {
                people.get(people.size() - 1).add(line.text());
                continue;
            }
            for (String part : line.text().split(";")) {
                if (!part.isBlank()) {
                    people.add(new ArrayList<>(List.of(part.strip())));
                }
            }
        }
        List<Contact> contacts = new ArrayList<>();
        people.forEach(person -> parse(person, ContactRole.CONTACT).ifPresent(contacts::add));
        return contacts;
    }
}
