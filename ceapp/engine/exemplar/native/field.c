/* One pass of PatchMatch (Barnes, Shechtman, Finkelstein, Goldman: PatchMatch, 2009). */

#include "arrays.h"
#include "lanes.h"

enum { ROW = SIDE * CHANNELS, VECTORS = 5 };

/* Where in a row of a patch, 35 values, its vectors begin. The last one goes back over five
 * values of the one before, as nothing beyond the row may be read; they count nothing in it. */
static const int START[VECTORS] = {0, LANES, 2 * LANES, 3 * LANES, ROW - LANES};

/* A patch may be made lighter or darker by so much, in each colour. */
static const float MOST_SHIFT = 0.025f;
/* Cost of doing so, as a share of the squared shift. */
static const float SHIFT_COST = 0.1f;

/* The patch that is looked for: its features, and how far each is to be relied on. */
typedef struct {
    lanes value[SIDE][VECTORS], weight[SIDE][VECTORS];
    float total, scale; /* the sum of its pixels' weights, and one by it */
} patch;

/* A source, and what taking it costs. */
typedef struct {
    int y, x;
    float cost;
    float shift[3];
} found;

static void read_patch(patch *out, const floats *features, const floats *weight, int y, int x) {
    out->total = 0.0f;
    for (int j = 0; j < SIDE; j++) {
        const float *reliance = pixel(weight, y + j, x, 1);
        const float *line = features->at + (ptrdiff_t)(y + j) * features->columns + x * CHANNELS;
        float spread[ROW];
        for (int i = 0; i < SIDE; i++) {
            out->total += reliance[i];
            for (int c = 0; c < CHANNELS; c++) {
                spread[i * CHANNELS + c] = reliance[i];
            }
        }
        for (int v = 0; v < VECTORS; v++) {
            out->value[j][v] = loaded(line + START[v]);
            out->weight[j][v] = loaded(spread + START[v]);
        }
        for (int again = 0; again < LANES * VECTORS - ROW; again++) {
            out->weight[j][VECTORS - 1][again] = 0.0f;
        }
    }
    out->scale = 1.0f / larger(out->total, 1e-12f);
}

/* Return the weighted square distance to the patch with its middle at (y, x).
 * More than `limit` means only that it is more. */
static float distance(const patch *to, const floats *features, int y, int x, float limit) {
    lanes sums = {0};
    float total = 0.0f;
    for (int j = 0; j < SIDE && !(total > limit); j++) {
        const float *line = features->at + (ptrdiff_t)(y + j) * features->columns + x * CHANNELS;
        for (int v = 0; v < VECTORS; v++) {
            lanes apart = to->value[j][v] - loaded(line + START[v]);
            sums += to->weight[j][v] * apart * apart;
        }
        total = summed(sums);
    }
    return total;
}

/* Set `shift` to the colour to add to the patch at (y, x), and return what that saves: the weighted
 * mean of the difference, which is what leaves the least, as far as it is allowed. */
static float shifted(float shift[3], const patch *to, const floats *features, int y, int x) {
    lanes sums[VECTORS] = {0};
    for (int j = 0; j < SIDE; j++) {
        const float *line = features->at + (ptrdiff_t)(y + j) * features->columns + x * CHANNELS;
        for (int v = 0; v < VECTORS; v++) {
            sums[v] += to->weight[j][v] * (to->value[j][v] - loaded(line + START[v]));
        }
    }
    float mean[CHANNELS] = {0};
    for (int v = 0; v < VECTORS; v++) {
        for (int lane = 0; lane < LANES; lane++) {
            mean[(START[v] + lane) % CHANNELS] += sums[v][lane];
        }
    }
    float saved = 0.0f;
    for (int c = 0; c < 3; c++) {
        float best = mean[c] * to->scale;
        shift[c] = best < -MOST_SHIFT ? -MOST_SHIFT : best > MOST_SHIFT ? MOST_SHIFT : best;
        saved += shift[c] * (2.0f * best - shift[c]) - SHIFT_COST * shift[c] * shift[c];
    }
    return saved;
}

/* Return 64 random bits that depend on nothing but the two numbers (Steele, Lea, Flood: Fast
 * Splittable Pseudorandom Number Generators, 2014; this form is called splitmix64). */
static uint64_t hashed(uint64_t seed, uint64_t number) {
    uint64_t bits = seed + number * 0x9E3779B97F4A7C15u;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9u;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBu;
    return bits ^ (bits >> 31);
}

/* Improve the field in the rows from `first` to `end`.
 *
 * features to coarse: Scene of field.py; target to left: Goal
 * crowded: (h, w), what a source costs for being copied often
 * before: (bh, bw, 2), the field's sources as the last pass left them; what lies in other rows
 *     is read from there, so that the result does not depend on how far those have got
 * source, shift, cost: Field
 * backwards: from the last row and column to the first
 */
KERNEL search_rows(
    int first, int end, const floats *features, const floats *weight, const mask *usable,
    const floats *coarse, const mask *target, const floats *wanted, const floats *near,
    float trust, float nearness, int reach, int top, int left, const floats *crowded,
    const places *before, const places *source, const floats *shift, const floats *cost,
    int backwards, uint64_t seed
) {
    int height = usable->rows, width = usable->columns, columns = target->columns;
    int step = backwards ? -1 : 1;
    /* A shift saves no more than this, whatever the patch. */
    const float most_saved = 3.0f * MOST_SHIFT * MOST_SHIFT;
    for (int number = first; number < end; number++) {
        int row = backwards ? end - 1 - (number - first) : number;
        for (int count = 0; count < columns; count++) {
            int column = backwards ? columns - 1 - count : count;
            if (!holds(target, row, column)) {
                continue;
            }
            int y = row + top, x = column + left;
            patch here;
            read_patch(&here, features, weight, y, x);
            const float *guide = pixel(wanted, row, column, 3);
            float free = *pixel(near, row, column, 1);

            /* What is there now, what the three neighbours gone through suggest, then chance. */
            int offered[4][2], offers = 1;
            offered[0][0] = place(source, row, column)[0];
            offered[0][1] = place(source, row, column)[1];
            for (int side = 1; side < 4; side++) {
                int dy = side & 1 ? step : 0, dx = side & 2 ? step : 0;
                int ny = row - dy, nx = column - dx;
                if (!holds(target, ny, nx)) {
                    continue;
                }
                const int32_t *theirs = place(first <= ny && ny < end ? source : before, ny, nx);
                offered[offers][0] = theirs[0] + dy;
                offered[offers][1] = theirs[1] + dx;
                offers++;
            }
            found best = {.cost = __builtin_inff()};
            for (int trial = 0, radius = reach; trial < offers || radius > 0; trial++) {
                found other;
                if (trial < offers) {
                    other.y = offered[trial][0];
                    other.x = offered[trial][1];
                } else {
                    uint64_t bits = hashed(seed, ((uint64_t)y * (uint64_t)width + (uint64_t)x) * 32
                        + (uint64_t)trial);
                    uint32_t span = 2 * (uint32_t)radius + 1;
                    other.y = best.y - radius + (int)((uint32_t)bits % span);
                    other.x = best.x - radius + (int)((uint32_t)(bits >> 32) % span);
                    other.y = least(most(other.y, 0), height - 1);
                    other.x = least(most(other.x, 0), width - 1);
                    radius /= 2;
                }
                if (!holds(usable, other.y, other.x)) {
                    continue;
                }
                if (trial > 0 && other.y == best.y && other.x == best.x) {
                    continue;
                }
                int away = (other.y > y ? other.y - y : y - other.y)
                    + (other.x > x ? other.x - x : x - other.x);
                float extra = nearness * larger((float)away - free, 0.0f)
                    + *pixel(crowded, other.y, other.x, 1);
                if (trust > 0.0f) {
                    const float *soft = pixel(coarse, other.y, other.x, 3);
                    float r = soft[0] - guide[0], g = soft[1] - guide[1], b = soft[2] - guide[2];
                    extra += trust * (r * r + g * g + b * b);
                }
                if (extra >= best.cost) {
                    continue;
                }
                float limit = (best.cost - extra + most_saved) * here.total;
                float apart = distance(&here, features, other.y, other.x, limit);
                if (apart > limit) {
                    continue;
                }
                float saved = shifted(other.shift, &here, features, other.y, other.x);
                other.cost = apart * here.scale + extra - saved;
                if (other.cost < best.cost) {
                    best = other;
                }
            }
            place(source, row, column)[0] = best.y;
            place(source, row, column)[1] = best.x;
            for (int c = 0; c < 3; c++) {
                pixel(shift, row, column, 3)[c] = best.shift[c];
            }
            *pixel(cost, row, column, 1) = best.cost;
        }
    }
}
