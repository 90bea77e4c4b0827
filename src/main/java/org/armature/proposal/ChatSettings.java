package org.armature.proposal;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.armature.problem.Problem;
import org.armature.problem.Problem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which model is asked, and where.
 *
 * @param endpoint the whole address that questions are posted to, such as {@code http://localhost:8000/v1/chat/completions}
 * @param model the name of the model at that server
 * @param key what the server wants to see; null where it wants nothing
 * @param timeout how long one answer may take, to its last byte
 * @param maxAnswerBytes how large an answer may be
 */
public record ChatSettings(
        URI endpoint, String model, @Nullable ApiKey key, Duration timeout, int maxAnswerBytes) {
    /** What a server says around an expression is some hundred bytes; some repeat the reasoning of their model. */
    public static final int ANSWER_BYTES = 256 * 1024;

    private static final int LONGEST_MODEL = 200;

    /**
     * Settings that can be used.
     *
     * @throws ProposalFailed where they cannot
     */
    public ChatSettings {
        boolean secure = "https".equalsIgnoreCase(endpoint.getScheme());
        if (endpoint.getHost() == null || !secure && !"http".equalsIgnoreCase(endpoint.getScheme())) {
            throw wrong(
                    "not the address of a server", "--endpoint", "such as http://localhost:8000/v1/chat/completions");
        }
        if (endpoint.getRawUserInfo() != null) {
            throw wrong("an address with a password", "--endpoint", "a key belongs in a file or in the environment");
        }
        if (key != null && !secure && !isThisMachine(endpoint.getHost())) {
            throw wrong("the key would be sent unencrypted", "--endpoint", "use https, or leave the key out");
        }
        if (model.isBlank() || model.length() > LONGEST_MODEL || !model.chars().allMatch(c -> c >= ' ' && c != 0x7f)) {
            throw wrong("not the name of a model", "--model", "expected a line of up to 200 characters");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw wrong("no time to answer in", "--timeout", "expected 1 second or more");
        }
    }

    private static ProposalFailed wrong(String what, String where, String remedy) {
        return new ProposalFailed(new Problem(Kind.INVALID, what, where, remedy));
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The server without what an address may hide in its query. */
    String server() {
        return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    }

    /** The model and its server in words. */
    public String name() {
        return "model " + model + " at " + server();
    }
}
