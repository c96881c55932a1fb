/* Sources that were carried up to twice the size, moved to where they fit best. */

#include "arrays.h"
#include "lanes.h"

enum { ROW = 3 * SIDE, VECTORS = 3 };

/* Where in a row of a patch, 21 values, its vectors begin. The last one goes back over three
 * values of the one before, as nothing beyond the row may be read; they count nothing in it. */
static const int START[VECTORS] = {0, LANES, ROW - LANES};

/* Staying needs no reason; a move must be better by this factor. */
static const float MOVING = 1.02f;

typedef struct {
    float value[SIDE][ROW];
    lanes weight[SIDE][VECTORS];
    float total;
} patch;

/* Read the patch with its middle at (y, x): its colours less the shift, and how much each counts:
 * what is known twice as much as what was made, and nothing outside the picture. */
static void read_patch(
    patch *out, const floats *colours, const mask *known, const mask *hole, const float *shift,
    int y, int x
) {
    float weight[SIDE][ROW];
    float total = 0.0f;
    for (int j = 0; j < SIDE; j++) {
        for (int i = 0; i < SIDE; i++) {
            int ty = y - RADIUS + j, tx = x - RADIUS + i;
            float w = (float)(2 * holds(known, ty, tx) + holds(hole, ty, tx));
            total += w;
            for (int c = 0; c < 3; c++) {
                out->value[j][3 * i + c] = w > 0.0f ? pixel(colours, ty, tx, 3)[c] - shift[c] : 0.0f;
                weight[j][3 * i + c] = w;
            }
        }
        for (int v = 0; v < VECTORS; v++) {
            out->weight[j][v] = loaded(weight[j] + START[v]);
        }
        for (int again = 0; again < LANES * VECTORS - ROW; again++) {
            out->weight[j][VECTORS - 1][again] = 0.0f;
        }
    }
    out->total = larger(total, 1.0f);
}

/* Return the weighted mean square distance to the patch with its middle at (y, x), times `factor`;
 * more than `limit` means only that it is more. */
static float distance(const patch *to, const floats *colours, int y, int x, float factor, float limit) {
    lanes sums = {0};
    float found = 0.0f;
    for (int j = 0; j < SIDE && !(found > limit); j++) {
        const float *line = pixel(colours, y - RADIUS + j, x - RADIUS, 3);
        for (int v = 0; v < VECTORS; v++) {
            lanes apart = loaded(to->value[j] + START[v]) - loaded(line + START[v]);
            sums += to->weight[j][v] * apart * apart;
        }
        found = factor * (summed(sums) / to->total);
    }
    return found;
}

/* Move each source to where it is most like its target: by up to a pixel, or to where a neighbour's
 * continues. The latter lets a border between sources run elsewhere than along the edges of pixels that
 * were twice as large.
 *
 * colours (h, w, 3), known and hole (h, w): the level
 * target: (bh, bw), middles of the patches that reach into the hole; the box begins at `top`, `left`
 * source (bh, bw, 2), shift (bh, bw, 3), cost (bh, bw): the field
 * old_source, old_shift: copies of what it was, as rows are not done one after the other
 */
KERNEL refine_rows(
    int first, int end, const floats *colours, const mask *known, const mask *hole,
    const mask *target, const places *source, const floats *shift, const floats *cost,
    const places *old_source, const floats *old_shift, int top, int left
) {
    /* Staying comes first, so that the others have something to be measured by. */
    static const int MOVES[9][2] = {
        {0, 0}, {-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 1}, {1, -1}, {1, 0}, {1, 1},
    };
    static const int BESIDE[4][2] = {{-1, 0}, {0, -1}, {0, 1}, {1, 0}};
    int height = hole->rows, width = hole->columns;
    for (int row = first; row < end; row++) {
        for (int column = 0; column < target->columns; column++) {
            if (!holds(target, row, column)) {
                continue;
            }
            patch here;
            read_patch(
                &here, colours, known, hole, pixel(shift, row, column, 3), row + top, column + left
            );
            int32_t *from = place(source, row, column);
            int sy = from[0], sx = from[1];
            float best = __builtin_inff();
            for (int number = 0; number < 9; number++) {
                int y = sy + MOVES[number][0], x = sx + MOVES[number][1];
                if (!within(y - RADIUS, x - RADIUS, height - 2 * RADIUS, width - 2 * RADIUS)) {
                    continue;
                }
                float found = distance(&here, colours, y, x, number ? MOVING : 1.0f, best);
                if (found < best) {
                    best = found;
                    from[0] = y;
                    from[1] = x;
                }
            }
            int own_y = place(old_source, row, column)[0], own_x = place(old_source, row, column)[1];
            for (int number = 0; number < 4; number++) {
                int j = row + BESIDE[number][0], i = column + BESIDE[number][1];
                if (!holds(target, j, i)) {
                    continue;
                }
                int y = place(old_source, j, i)[0] + row - j;
                int x = place(old_source, j, i)[1] + column - i;
                int same = y - own_y >= -1 && y - own_y <= 1 && x - own_x >= -1 && x - own_x <= 1;
                if (same || !within(y - RADIUS, x - RADIUS, height - 2 * RADIUS, width - 2 * RADIUS)) {
                    continue;
                }
                const float *lighter = pixel(old_shift, j, i, 3);
                read_patch(&here, colours, known, hole, lighter, row + top, column + left);
                float found = distance(&here, colours, y, x, MOVING, best);
                if (found < best) {
                    best = found;
                    from[0] = y;
                    from[1] = x;
                    for (int c = 0; c < 3; c++) {
                        pixel(shift, row, column, 3)[c] = lighter[c];
                    }
                }
            }
            *pixel(cost, row, column, 1) = best;
        }
    }
}
