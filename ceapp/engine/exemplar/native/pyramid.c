/* A level of the pyramid at half its size. */

#include "arrays.h"

/* Set the rows of the half size: `out` (h, w, 3) to the mean of what is known of each 2x2 pixels,
 * `counts` (h, w, 3) to how many of these are hole, known, and to be copied from. */
KERNEL halve_rows(
    int first, int end, const floats *colours, const mask *hole, const mask *known,
    const mask *source, const floats *out, const places *counts
) {
    for (int y = first; y < end; y++) {
        for (int x = 0; x < out->columns; x++) {
            float *mean = pixel(out, y, x, 3);
            int32_t *count = counts->at + offset(y, x, counts->columns, 3);
            mean[0] = mean[1] = mean[2] = 0.0f;
            count[0] = count[1] = count[2] = 0;
            for (int corner = 0; corner < 4; corner++) {
                int fy = 2 * y + corner / 2, fx = 2 * x + corner % 2;
                count[0] += holds(hole, fy, fx);
                count[2] += holds(source, fy, fx);
                if (!holds(known, fy, fx)) {
                    continue;
                }
                count[1] += 1;
                for (int c = 0; c < 3; c++) {
                    mean[c] += pixel(colours, fy, fx, 3)[c];
                }
            }
            for (int c = 0; c < 3; c++) {
                mean[c] /= (float)most(count[1], 1);
            }
        }
    }
}
