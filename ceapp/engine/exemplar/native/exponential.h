/* e to the power of x, for x up to 0, to one part in ten million. Below -87 it is 0.
 *
 * x = n ln 2 + r with |r| <= ln 2 / 2, so that e^x = 2^n e^r, and eight terms of Taylor's series do for
 * e^r. ln 2 is taken off in two parts, the first of so few bits that its product with n is exact
 * (Cody, Waite: Software Manual for the Elementary Functions, 1980). The C library's own differs in
 * the last bit from system to system.
 */
#ifndef EXPONENTIAL_H
#define EXPONENTIAL_H

#include <stdint.h>

static inline float exponential(float x) {
    const float log2_e = 1.44269504f, ln2_high = 0.693359375f, ln2_low = -2.12194440e-4f;
    if (!(x > -87.0f)) {
        return 0.0f;
    }
    int32_t n = (int32_t)(x * log2_e - 0.5f);
    float r = (x - (float)n * ln2_high) - (float)n * ln2_low;
    float e = 1.0f + r / 7.0f;
    for (int term = 6; term >= 1; term--) {
        e = 1.0f + r * e / (float)term;
    }
    union {
        int32_t bits;
        float value;
    } power = {.bits = (n + 127) << 23};
    return e * power.value;
}

#endif
