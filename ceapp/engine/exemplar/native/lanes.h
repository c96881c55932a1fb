/* Eight numbers that are reckoned with at once.
 *
 * A processor with short registers takes two steps where one with long ones takes one: the eight
 * sums, and the order in which they are added up at the end, are the same on all of them.
 */
#ifndef LANES_H
#define LANES_H

enum { LANES = 8 };

typedef float lanes __attribute__((vector_size(LANES * sizeof(float))));

static inline lanes loaded(const float *from) {
    lanes out;
    __builtin_memcpy(&out, from, sizeof out);  /* they may lie at any address */
    return out;
}

static inline float summed(lanes of) {
    return ((of[0] + of[4]) + (of[2] + of[6])) + ((of[1] + of[5]) + (of[3] + of[7]));
}

#endif
