package org.entente.launch;

import java.util.ArrayList;
import java.util.List;

/** How the application's JVM is started; a cache must be used with what it was made with. */
final class JvmOptions {

    private static final List<String> ALWAYS =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Xlog:disable",
                    "-Xlog:all=error:stderr",
                    // Nearly half of a start went into optimising what had hardly run yet.
                    "-XX:Tier4InvocationThreshold=20000",
                    "-XX:Tier4MinInvocationThreshold=2400",
                    "-XX:Tier4CompileThreshold=60000",
                    "-XX:Tier4BackEdgeThreshold=160000");

    private JvmOptions() {}

    static List<String> toUse(Prepared prepared) {
        return with(
                "-XX:AOTCache=" + prepared.applicationCache(),
                "-D" + Prepared.PROPERTY + "=" + prepared.folder());
    }

    static List<String> toTrain(Prepared prepared) {
        return with(
                "-XX:AOTCacheOutput=" + prepared.applicationCache(),
                "-D" + Prepared.TRAINING + "=" + prepared.folder());
    }

    private static List<String> with(String... further) {
        var all = new ArrayList<>(ALWAYS);
        all.addAll(List.of(further));
        return all;
    }
}
