package org.entente.bench;

/** What the table says about itself. */
final class Texts {

    static final String ABOUT =
            """
            Written by `./mvnw -Pbench verify`, which fails on a missed goal after it has written this.
            Java %s, Neo4j Community %s, Neo4j Java driver %s, Spring Boot %s; %s, a virtual machine with %d processors and other
            work on it: read the ratios, not the milliseconds.
            """;

    static final String ANSWERS =
            """
            Each graph is in one Neo4j server (`org.neo4j.app:neo4j-server`, a process of its own, heap 1 GB, page cache 256 MB, its
            own settings else). All three ways ask **this same server**, so that they differ in what stands between the question and
            the database and in nothing else: the application from its jar with `spring.neo4j.uri`; the raw driver as it comes, one
            autocommit read with all rows decoded; Neo4j's HTTP Query API, `POST /db/neo4j/query/v2`. The two over HTTP keep their connections
            and read the answer to its last byte without parsing it. Before measuring, all three must give the same entities in the
            same order (10,000 rows: as many rows).
            The generated graph is the shipped one and %,d entities and %,d relations beside it, of the vocabulary's kinds and types,
            with the properties that an import writes; scale-free, the same each time.
            A round calls each way on both graphs once, in a new order each round. Warm-up is at least as
            many calls as the JVM counts before it compiles a method for good (but for 10,000 rows, where each call is many), and
            goes on until no median moves by more than 5%% from one window of rounds to the next. The ratio is to the raw driver on the same graph.
            """;

    static final String START =
            """
            From the launch of the process. The application is started from its jar with the database inside and the shipped graph,
            until `GET /api/neighbourhood?id=pompidou-group` is answered in full; its first start, and what that prepares for the
            next, are not counted. Bare Neo4j is `org.neo4j:neo4j` alone on a class path, with Bolt and without authentication, on a
            copy of the same store, until its first query, `RETURN 1`, is answered over Bolt by a driver that is warm already: the ratio is to
            this. The same processes then answer the application's own one-hop query, which no plan was made for yet either.
            """;

    static final String EXPORTS =
            """
            Written by `./mvnw -Pbench verify -Dit.test=ExportBench -Dfailsafe.failIfNoSpecifiedTests=false`, which fails on a
            missed goal after it has written this.
            Java %s, Neo4j Community %s, Neo4j Java driver %s, Spring Boot %s; %s, a virtual machine with %d processors and other
            work on it: read the ratios, not the milliseconds.

            One Neo4j server (a process of its own, heap 1 GB) holds the shipped graph and a body with %,d partners, each relation
            with a claim of its own. The application, from its jar with a heap of **%d MB**, sends the whole graph in each format; the answer
            is read to its last byte and not kept. The raw driver reads the same elements (documents, entities, names, relations, figures,
            claims) by one plain statement each, without order, every property decoded and none kept. A round calls each once, in a new order.
            """;

    private Texts() {}

    static final String EXPLORER =
            """
            Written by `./mvnw -Pbench verify -Dit.test=ExplorerBench -Dfailsafe.failIfNoSpecifiedTests=false`, which fails on a
            missed goal after it has written this.
            Java %s, Chromium %s headless without a GPU; %s, a virtual machine with %d processors and other work on it: browser,
            server and database share them.

            The page is the application's own, from its jar, at 1440 × 900; only the answer of `GET /api/neighbourhood` is a
            generated scale-free graph (each node joins two that many joined before; the same each time), so that the first view
            has as many nodes as said. The layout is asked from the running server. Times count from the arrival of that answer.
            A first picture has all nodes and lines, painted (in a view of more than 300 nodes the labels of the best connected
            follow 0.15 s after it has come to rest); settled is when nothing moves any more. Tasks are those of the page's thread
            over 50 ms, until 1.5 s after that. Each figure is the median of %d openings, with the least and the most. Frames are
            taken while the mouse is held down and moved in circles for three seconds. Stress is the mean over all pairs of
            (length on paper / steps - 1)², in the size in which it is least. The peer is Cytoscape.js with fCoSE in a bare page,
            without animation, given up after 45 s.
            """;

    static final String REPORTS =
            """
            Written by `./mvnw -Pbench verify -Dit.test=ReportBench -Dfailsafe.failIfNoSpecifiedTests=false`, which fails on a missed
            goal after it has written this.
            Java %s, Neo4j Community %s, Spring Boot %s; %s, a virtual machine with %d processors and other work on it.

            The application from its jar, with a heap of **%d MB** for all of it, asks one Neo4j server (a process of its own). Times count
            from the request to the last byte of the answer. The shipped graph's reports are asked in rounds, each format once in a new
            order; the body with many relations is asked once in each format, and every partner must be in the page.
            """;

    static final String CONSOLE =
            """
            Written by `./mvnw -Pbench verify -Dit.test=ConsoleBench -Dfailsafe.failIfNoSpecifiedTests=false`, which fails on a
            missed goal after it has written this.
            Java %s, Neo4j Community %s, Neo4j Java driver %s, Spring Boot %s; %s, a virtual machine with %d processors and other
            work on it: read the ratios, not the milliseconds.

            One Neo4j server with the shipped graph (`org.neo4j.app:neo4j-server`, a process of its own, heap 1 GB) answers all three:
            the application from its jar, with a heap of **%d MB** for all of it, so that it can keep no long answer; Neo4j's HTTP Query
            API, `POST /db/neo4j/query/v2`; the raw driver, each value decoded and none kept. Both over HTTP keep their connections and are read
            to the last byte without parsing it. A round calls each once, in a new order. Of the trivial query half of the calls have a new
            text, whose plan nobody knows. Rows are taken as JSON lines, the first row from the events that the page reads; cancelling
            counts from the call until `SHOW TRANSACTIONS` has no such query any more. The ratio is to the raw driver.
            """;
}
