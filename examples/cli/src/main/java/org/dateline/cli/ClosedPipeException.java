package org.dateline.cli;

import java.io.IOException;

/** Nobody reads the output any more, as when it goes to {@code head}: no trouble, but a reason to stop. */
final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1;

    ClosedPipeException(IOException cause) {
        super(cause);
    }
}
