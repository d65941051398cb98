import type { PackedMain } from '../packed.js'

// Made by tools/train: see tools/train/fit-main.py.
// Fitted to every page.

export const MAIN: PackedMain = { html: { weights: { rows: 4, columns: 57, bits: 8, scales: { count: 4, bits: 10, scale: 0.0000417, numbers: `
ACYrfh3XZ3Q
` }, numbers: `
ctWTWvddBQfTYEcdFdLVuMIkaESn7rZWpq577v_w793fakrIqA2PlGGe3cYSVR8XeAx5ziUlK_0Aax1Lyzj3ZquCizqovTm1pyKD-5MR2v6BcKcLeQpr_PK95gu7qPW8mn2LcPhou0R3qZ5gZWLOKQNzBCZQfnKooVF9UwaN-QuuXW12i8Kozwb9RnIAGNZaKtrbM9ENJ2twg6Q8tRgevQ_kC-0ojMPyambUu5LPeFbWbuW96TnytodjjP1RaPOi4sA
` }, bias: { count: 4, bits: 10, scale: 0.003262, numbers: `
h2sLirUtSoQ
` } }, text: { weights: { rows: 4, columns: 81, bits: 8, scales: { count: 4, bits: 10, scale: 0.00007016, numbers: `
ACtpn001z24
` }, numbers: `
mipBd42WxUeHV4IACSCdZbPuM0X2Q1zXjst9G186Sv3bh-oITPEdKeTRGHPVvd8cMMdftL8dWyewrP4SxQLErfoUnh_nSusdmL9fb2XKIt2YCqzKXQmTRCMlohWuS4zvRoj8RO96wvTAZTq6CeXMaT3DemcOgYFhEJin56XtALwEpr2VbFqhn7srSWF3CZ_g8NbQLsN8wW-VjaJWPgWi8dKDWAJMOedP7YWtKlrlZzLtlWLZF4uasvpYHllp2DEycA7FOZhtERltVNsZQcEIiXx1P7i3vZF1BEJv09zHnNxbY3zQdaGyFboQivRI60J6r0AnZuDGgmlIn
` }, bias: { count: 4, bits: 10, scale: 0.001768, numbers: `
u3_vclcL31k
` } } }
