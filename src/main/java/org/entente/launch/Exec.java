package org.entente.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The system's {@code execv}: another program in this process. A child instead would need signals,
 * standard streams and its end passed on, and a JVM that only waits.
 */
final class Exec {

    private static final FunctionDescriptor SIGNATURE =
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);

    private Exec() {}

    /**
     * Does not return where it succeeds.
     *
     * @throws IllegalStateException where the system has no such call, or refuses it
     */
    static void replaceThisProcess(List<String> command) {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle execv =
                    linker.downcallHandle(
                            linker.defaultLookup().find("execv").orElseThrow(), SIGNATURE);
            MemorySegment arguments = arena.allocate(ValueLayout.ADDRESS, command.size() + 1L);
            for (int i = 0; i < command.size(); i++) {
                arguments.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(command.get(i)));
            }
            int result = (int) execv.invokeExact(arena.allocateFrom(command.getFirst()), arguments);
            throw new IllegalStateException("execv returned " + result);
        } catch (IllegalStateException e) {
            throw e;
        } catch (NoSuchElementException e) {
            throw new IllegalStateException("this system has no execv", e);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
