package org.entente.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The application that answers: the one that runs on the home, else one of the command's own. */
final class Application {

    /** What is for one call is not prepared for more, is not seen from outside, and is quiet. */
    private static final List<String> FOR_ONE_CALL =
            List.of(
                    "--server.address=127.0.0.1",
                    "--server.port=0",
                    "--server.ssl.enabled=false",
                    "--entente.prepare-start=false",
                    "--logging.level.root=error",
                    "--logging.level.org.entente=warn");

    private final Start start;
    private final List<String> settings;

    /**
     * @param settings of the application, as on its command line
     */
    Application(Start start, List<String> settings) {
        this.start = start;
        this.settings = settings;
    }

    /** What is done with an application. */
    @FunctionalInterface
    interface Work {
        void with(Instance instance) throws CommandException, InterruptedException;
    }

    /** Nothing where none runs on the home. */
    Optional<Instance> running(Calls calls) throws CommandException, InterruptedException {
        Path home = ApplicationHome.of(settings);
        Optional<Instance> found = Instance.on(home);
        return found.isPresent() && calls.isRunning(found.get()) ? found : Optional.empty();
    }

    void use(Calls calls, Work work) throws CommandException, InterruptedException {
        Optional<Instance> running = running(calls);
        if (running.isPresent()) {
            work.with(running.get());
        } else {
            useOneOfItsOwn(calls, work);
        }
    }

    private void useOneOfItsOwn(Calls calls, Work work)
            throws CommandException, InterruptedException {
        var all = new ArrayList<>(settings);
        all.addAll(FOR_ONE_CALL);
        try (AutoCloseable _ = started(all)) {
            work.with(running(calls).orElseThrow(Application::notStarted));
        } catch (CommandException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw CommandException.failure("command.stop", String.valueOf(e));
        }
    }

    /** Whoever starts it prints why it does not start. */
    private AutoCloseable started(List<String> all) throws CommandException {
        try {
            return start.with(all);
        } catch (RuntimeException e) {
            throw notStarted();
        }
    }

    private static CommandException notStarted() {
        return CommandException.failure("command.start");
    }
}
