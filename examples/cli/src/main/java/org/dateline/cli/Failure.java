package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What goes wrong with files, told in one line. */
final class Failure {
    static final int WRONG_USE = 2;
    static final int DEFECT = 70;

    private Failure() {}

    /** Says what failed and gives the exit code. Whatever is no trouble with files is a defect, told in full. */
    static int report(Exception failure, PrintWriter err) {
        IOException cause = cause(failure);
        if (cause == null) {
            err.println("dateline: this is a defect; please report it with these lines:");
            failure.printStackTrace(err);
            return DEFECT;
        }
        if (cause instanceof ClosedPipeException) {
            return 0;
        }
        err.println("dateline: " + message(cause));
        return WRONG_USE;
    }

    private static @Nullable IOException cause(Exception failure) {
        if (failure instanceof UncheckedIOException unchecked) {
            return unchecked.getCause();
        }
        return failure instanceof IOException io ? io : null;
    }

    private static String message(IOException failure) {
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        return failure.getReason() == null ? "cannot be opened" : failure.getReason();
    }
}
