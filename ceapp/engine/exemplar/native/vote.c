/* What the patches over a pixel of the hole say that it is. */

#include "arrays.h"
#include "exponential.h"

/* A patch counts 1/e for a pixel whose squared distance from its middle is this, px². */
static const float MIDDLE = 9.0f;

/* Set the hole's features to the mean over its patches; only known ones are read.
 *
 * features: (h + 6, (w + 6) * 5), padded by the radius
 * hole: (bh, bw), in the box that begins at `top`, `left`
 * source (bh, bw, 2), shift (bh, bw, 3): the field
 * loudness: (bh, bw), the weight of the patch with its middle there; 0 where there is none
 */
KERNEL vote_rows(
    int first, int end, const floats *features, const mask *hole, const places *source,
    const floats *shift, const floats *loudness, int top, int left
) {
    int rows = hole->rows, columns = hole->columns, line = features->columns;
    for (int row = first; row < end; row++) {
        for (int column = 0; column < columns; column++) {
            if (!holds(hole, row, column)) {
                continue;
            }
            float sums[CHANNELS] = {0}, total = 0.0f;
            for (int j = most(row - RADIUS, 0); j < least(row + RADIUS + 1, rows); j++) {
                for (int i = most(column - RADIUS, 0); i < least(column + RADIUS + 1, columns); i++) {
                    float weight = *pixel(loudness, j, i, 1);
                    if (weight == 0.0f) {
                        continue;
                    }
                    const int32_t *from = place(source, j, i);
                    const float *lighter = pixel(shift, j, i, 3);
                    const float *there = features->at
                        + (ptrdiff_t)(from[0] + row - j + RADIUS) * line
                        + (from[1] + column - i + RADIUS) * CHANNELS;
                    for (int c = 0; c < 3; c++) {
                        sums[c] += weight * (there[c] + lighter[c]);
                    }
                    for (int c = 3; c < CHANNELS; c++) {
                        sums[c] += weight * there[c];
                    }
                    total += weight;
                }
            }
            float *out = features->at + (ptrdiff_t)(row + top + RADIUS) * line
                + (column + left + RADIUS) * CHANNELS;
            for (int c = 0; c < CHANNELS; c++) {
                out[c] = sums[c] / total;
            }
        }
    }
}

/* Set, in the hole, `mean` and `sharp` (bh, bw, 3): the mean of all patches over a pixel, the louder
 * and the nearer the more, and the pixel of the one that counts most; `origin` (bh, bw, 2) says where in
 * the level that is from. `colours`: (h, w, 3). The rest as in vote_rows.
 */
KERNEL gather_rows(
    int first, int end, const floats *colours, const mask *hole, const places *source,
    const floats *shift, const floats *loudness, const floats *mean, const floats *sharp,
    const places *origin
) {
    int rows = hole->rows, columns = hole->columns;
    float nearness[SIDE][SIDE];
    for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
            int dy = y - RADIUS, dx = x - RADIUS;
            nearness[y][x] = exponential((float)-(dy * dy + dx * dx) / MIDDLE);
        }
    }
    for (int row = first; row < end; row++) {
        for (int column = 0; column < columns; column++) {
            if (!holds(hole, row, column)) {
                continue;
            }
            float sums[3] = {0}, total = 0.0f, best = -1.0f;
            float *loudest = pixel(sharp, row, column, 3);
            for (int j = most(row - RADIUS, 0); j < least(row + RADIUS + 1, rows); j++) {
                for (int i = most(column - RADIUS, 0); i < least(column + RADIUS + 1, columns); i++) {
                    float weight = *pixel(loudness, j, i, 1);
                    if (weight == 0.0f) {
                        continue;
                    }
                    weight *= nearness[j - row + RADIUS][i - column + RADIUS];
                    int sy = place(source, j, i)[0] + row - j;
                    int sx = place(source, j, i)[1] + column - i;
                    const float *there = pixel(colours, sy, sx, 3);
                    const float *lighter = pixel(shift, j, i, 3);
                    float colour[3];
                    for (int c = 0; c < 3; c++) {
                        colour[c] = there[c] + lighter[c];
                        sums[c] += weight * colour[c];
                    }
                    total += weight;
                    if (weight > best) {
                        best = weight;
                        for (int c = 0; c < 3; c++) {
                            loudest[c] = colour[c];
                        }
                        place(origin, row, column)[0] = sy;
                        place(origin, row, column)[1] = sx;
                    }
                }
            }
            for (int c = 0; c < 3; c++) {
                pixel(mean, row, column, 3)[c] = sums[c] / total;
            }
        }
    }
}
