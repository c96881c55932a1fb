/* One step towards the solution of a screened Poisson equation. */

#include "arrays.h"

/* Each step goes so much farther than to where its pixel would rest (successive over-relaxation;
 * Young: Iterative Methods for Solving Partial Difference Equations of Elliptic Type, 1954). */
static const float OVER = 1.5f;

/* Step at every other pixel of the hole, as on a chess board: those of one colour have only
 * neighbours of the other, so that it does not matter which of them comes first.
 *
 * hole (h, w), load (h, w, 3), degree and pull (h, w): as in poisson.py
 * out: (h, w, 3), the values; 0 outside the hole
 * parity: 0 or 1, which colour of the chess board
 */
KERNEL relax_rows(
    int first, int end, const mask *hole, const floats *load, const floats *degree,
    const floats *pull, const floats *out, int parity
) {
    int rows = hole->rows, columns = hole->columns;
    ptrdiff_t line = 3 * (ptrdiff_t)columns;
    for (int row = first; row < end; row++) {
        for (int column = (row + parity) % 2; column < columns; column += 2) {
            ptrdiff_t here = offset(row, column, columns, 1);
            if (!hole->at[here]) {
                continue;
            }
            float scale = 1.0f / (degree->at[here] + pull->at[here]);
            float *now = out->at + 3 * here;
            for (int c = 0; c < 3; c++) {
                float total = load->at[3 * here + c];
                total += row > 0 ? now[c - line] : 0.0f;
                total += row + 1 < rows ? now[c + line] : 0.0f;
                total += column > 0 ? now[c - 3] : 0.0f;
                total += column + 1 < columns ? now[c + 3] : 0.0f;
                now[c] += OVER * (total * scale - now[c]);
            }
        }
    }
}
