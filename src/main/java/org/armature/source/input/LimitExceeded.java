package org.armature.source.input;

import java.io.IOException;

/** An archive grows beyond what is accepted; nothing more is read of the file that it came with. */
final class LimitExceeded extends IOException {
    private static final long serialVersionUID = 1L;

    LimitExceeded(String message) {
        super(message);
    }
}
