/* SPDX-License-Identifier: EPL-2.0 */
/* The Ising ring of ising_chain.py in C: cc -O2 -o ising_chain ising_chain.c, on a machine with its lowest byte first. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int main(int arguments, char **argument) {
    int n = arguments > 1 ? atoi(argument[1]) : 12;
    char line[256];
    if (!fgets(line, sizeof line, stdin)) return 1; /* the seed, which a ring without disorder does not need */
    printf("{\"protocol\": 1, \"name\": \"Ising ring\", \"space\": \"ising\", \"sites\": %d, \"symmetric\": true}\n", n);
    fflush(stdout);
    uint32_t count;
    while (fread(&count, sizeof count, 1, stdin) == 1) {
        int8_t *s = malloc((size_t)count * n);
        double *energy = malloc(count * sizeof *energy);
        if (fread(s, n, count, stdin) != count) return 1;
        for (uint32_t k = 0; k < count; k++) {
            int bonds = 0;
            for (int i = 0; i < n; i++) bonds += s[k * n + i] * s[k * n + (i + 1) % n];
            energy[k] = -bonds;
        }
        fwrite(&count, sizeof count, 1, stdout);
        fwrite(energy, sizeof *energy, count, stdout);
        fflush(stdout);
        free(s);
        free(energy);
    }
    return 0;
}
