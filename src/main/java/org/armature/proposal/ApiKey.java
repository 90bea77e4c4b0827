package org.armature.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;

/** The secret that a server wants to see. It is never printed: not in messages, and not by {@link #toString()}. */
public final class ApiKey {
    private static final int LONGEST = 4_096;

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /**
     * A key as it is written somewhere, without the space around it.
     *
     * @param where where it is written, for messages
     * @throws ProposalFailed where it cannot be one
     */
    public static ApiKey of(String written, String where) {
        String secret = written.strip();
        if (secret.isEmpty() || secret.length() > LONGEST || !secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new ProposalFailed(new Problem(
                    Kind.INVALID, "that is no key", where, "expected one line of visible ASCII characters"));
        }
        return new ApiKey(secret);
    }

    /** The key that a file holds and nothing else. */
    public static ApiKey in(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(new String(in.readNBytes(LONGEST + 2), StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            String reason = "the key cannot be read: " + e.getClass().getSimpleName();
            throw new ProposalFailed(new Problem(Kind.NOT_FOUND, reason, file.toString(), "name a file with the key"));
        }
    }

    String authorization() {
        return "Bearer " + secret;
    }

    String removedFrom(String text) {
        return text.replace(secret, toString());
    }

    @Override
    public String toString() {
        return "(key)";
    }
}
