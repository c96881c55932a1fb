/* What the differences between neighbours lack of the wanted ones. */

#include "arrays.h"
#include "exponential.h"

/* A step between pieces that is by this other than wanted is taken out with a weight of 1/e. */
static const float EDGE = 0.15f;

static const int AROUND[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

/* Compare the differences between neighbours with the wanted ones.
 *
 * colours (h, w, 3), known and usable (h, w): the level; the difference of a source is taken where
 *     both its pixels are usable
 * hole (bh, bw), base (bh, bw, 3), origin (bh, bw, 2): the box, which begins at `top`, `left`
 * load: (bh, bw, 3), set to the sum, over the neighbours, of what the difference lacks
 * degree, steep: (bh, bw), set to the number of neighbours, and the wanted differences' mean square
 */
KERNEL slope_rows(
    int first, int end, const floats *colours, const mask *known, const mask *usable,
    const mask *hole, const floats *base, const places *origin, int top, int left,
    const floats *load, const floats *degree, const floats *steep
) {
    for (int row = first; row < end; row++) {
        for (int column = 0; column < hole->columns; column++) {
            if (!holds(hole, row, column)) {
                continue;
            }
            const int32_t *from = place(origin, row, column);
            const float *mine = pixel(base, row, column, 3);
            for (int side = 0; side < 4; side++) {
                int dy = AROUND[side][0], dx = AROUND[side][1];
                int j = row + dy, i = column + dx;
                bool inside = holds(hole, j, i);
                if (!inside && !holds(known, j + top, i + left)) {
                    continue;
                }
                *pixel(degree, row, column, 1) += 1.0f;
                /* What this pixel's source goes on with there, and the neighbour's here. */
                int ey = from[0] + dy, ex = from[1] + dx;
                bool goes_on = holds(usable, ey, ex);
                int ty = 0, tx = 0;
                bool comes_from = false;
                const float *theirs = pixel(colours, j + top, i + left, 3);
                if (inside) {
                    ty = place(origin, j, i)[0];
                    tx = place(origin, j, i)[1];
                    comes_from = holds(usable, ty - dy, tx - dx);
                    theirs = pixel(base, j, i, 3);
                    if ((ty == ey && tx == ex) || !(goes_on || comes_from)) {
                        for (int c = 0; c < 3; c++) {
                            float step = mine[c] - theirs[c];
                            *pixel(steep, row, column, 1) += step * step / 12.0f;
                        }
                        continue;
                    }
                }
                float lacks[3], apart = 0.0f;
                for (int c = 0; c < 3; c++) {
                    float wanted = 0.0f;
                    if (goes_on) {
                        wanted += pixel(colours, from[0], from[1], 3)[c] - pixel(colours, ey, ex, 3)[c];
                    }
                    if (comes_from) {
                        wanted += pixel(colours, ty - dy, tx - dx, 3)[c] - pixel(colours, ty, tx, 3)[c];
                    }
                    if (goes_on && comes_from) {
                        wanted *= 0.5f;
                    }
                    lacks[c] = wanted - mine[c] + theirs[c];
                    apart += lacks[c] * lacks[c];
                    if (inside) {
                        *pixel(steep, row, column, 1) += wanted * wanted / 12.0f;
                    }
                }
                /* A large step is no seam, but the edge of a thing that ends there. */
                float sure = exponential(-apart / (3.0f * EDGE * EDGE));
                for (int c = 0; c < 3; c++) {
                    pixel(load, row, column, 3)[c] += sure * lacks[c];
                }
            }
        }
    }
}
