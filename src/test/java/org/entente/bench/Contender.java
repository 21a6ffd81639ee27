package org.entente.bench;

/** One way to get an answer; each call gets the whole of it. */
record Contender(String name, Call call) {

    interface Call {
        void run() throws Exception;
    }
}
