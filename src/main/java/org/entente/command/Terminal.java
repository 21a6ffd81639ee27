package org.entente.command;

import java.io.Console;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/**
 * Asks the system about the standard output alone; Java's own answer counts the input in, so that a
 * command whose input comes from elsewhere would seem to write to a file.
 */
final class Terminal {

    private static final int STANDARD_OUTPUT = 1;

    private Terminal() {}

    static boolean isStandardOutput() {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> isatty = linker.defaultLookup().find("isatty");
        if (isatty.isEmpty()) {
            Console console = System.console();
            return console != null && console.isTerminal();
        }
        try {
            var call =
                    linker.downcallHandle(
                            isatty.get(),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            return (int) call.invokeExact(STANDARD_OUTPUT) == 1;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
