package org.jointmeeting.security.door;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;

/** So many requests a minute for each key (an address, a credential): a bucket each that fills up steadily. */
class Limits {

    /** Keys remembered at once; the one not seen for longest is forgotten, so that strangers cannot fill the memory. */
    private static final int MOST_KEYS = 50_000;

    private static final Duration FORGET = Duration.ofMinutes(5);
    private static final int BURST_PART = 2;
    private static final int SMALLEST_BURST = 10;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(FORGET)
            .build();
    private final Bandwidth bandwidth;

    Limits(int perMinute) {
        bandwidth = Bandwidth.builder()
                .capacity(Math.max(SMALLEST_BURST, perMinute / BURST_PART))
                .refillGreedy(perMinute, Duration.ofMinutes(1))
                .build();
    }

    /** @return seconds to wait before the next request is let in; 0 when this one is */
    long secondsToWait(String key) {
        long nanos = buckets.get(
                        key, any -> Bucket.builder().addLimit(bandwidth).build())
                .tryConsumeAndReturnRemaining(1)
                .getNanosToWaitForRefill();
        return nanos == 0 ? 0 : 1 + Duration.ofNanos(nanos).toSeconds();
    }
}
