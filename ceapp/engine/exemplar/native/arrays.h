/* The arrays that Python hands over, and what all kernels share.
 *
 * A kernel is a function `name(first, end, ...)`: it works on the rows from `first` up to `end`, and
 * writes to these alone, so that threads can share out the rows. `kernel.py` has checked that
 * the arrays are of the type that is asked for and lie in one piece; that their shapes fit
 * each other is up to who calls.
 *
 * No kernel calls a library, and the compiler may neither reorder sums nor fuse a product with a sum
 * (packaging/kernels.py): so the same arrays give the same bits on every processor and system.
 */
#ifndef ARRAYS_H
#define ARRAYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef _WIN32
#define KERNEL __declspec(dllexport) void
#else
#define KERNEL __attribute__((visibility("default"))) void
#endif

/* A patch is SIDE x SIDE pixels: its middle, and RADIUS on each side. As in pyramid.py. */
enum { RADIUS = 3, SIDE = 2 * RADIUS + 1 };

/* Patches are compared by so many values a pixel: three colours and two measures of texture. As in
 * field.py. */
enum { CHANNELS = 5 };

/* Arrays of (rows, columns) or (rows, columns, channels), the channels side by side. */
typedef struct {
    float *at;
    int32_t rows, columns;
} floats;

typedef struct {
    bool *at;
    int32_t rows, columns;
} mask;

/* Whole numbers; mostly pairs: the row and column that something is from. */
typedef struct {
    int32_t *at;
    int32_t rows, columns;
} places;

/* Where in an array with so many columns and channels a pixel begins: a photo of 100 megapixels
 * has more values than fit 31 bits, once it is an array of several channels. */
static inline ptrdiff_t offset(int y, int x, int columns, int channels) {
    return ((ptrdiff_t)y * columns + x) * channels;
}

static inline float *pixel(const floats *array, int y, int x, int channels) {
    return array->at + offset(y, x, array->columns, channels);
}

static inline int32_t *place(const places *array, int y, int x) {
    return array->at + offset(y, x, array->columns, 2);
}

static inline bool within(int y, int x, int rows, int columns) {
    return 0 <= y && y < rows && 0 <= x && x < columns;
}

/* Whether the mask holds the pixel; outside its array nothing does. */
static inline bool holds(const mask *array, int y, int x) {
    return within(y, x, array->rows, array->columns)
        && array->at[offset(y, x, array->columns, 1)];
}

static inline int least(int a, int b) { return a < b ? a : b; }
static inline int most(int a, int b) { return a > b ? a : b; }
static inline float larger(float a, float b) { return a > b ? a : b; }

#endif
