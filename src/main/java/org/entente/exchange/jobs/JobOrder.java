package org.entente.exchange.jobs;

import org.entente.exchange.jobs.ImportJobs.JobPlace;
import org.entente.exchange.loading.ImportOrder;
import org.jspecify.annotations.Nullable;

/**
 * An import to be started.
 *
 * @param key that the client gave to it; null where it gave none
 * @param fingerprint of what the client asks for with that key
 */
public record JobOrder(
        JobPlace place, ImportOrder order, @Nullable String key, @Nullable String fingerprint) {}
