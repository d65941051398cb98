import type { PackedMain } from '../packed.js'

// Made by tools/train: see tools/train/fit-main.py.
// Fitted to every page.

export const MAIN: PackedMain = { html: { weights: { rows: 4, columns: 57, bits: 8, scales: { count: 4, bits: 10, scale: 0.00006503, numbers: `
L2ZTJv3DURA
` }, numbers: `
fsMxRjgiqirhjtjkEln8d_70DqHmnntRe9STSv6TllvG48cm_Z92YseI595F12qBvw5ZctnC1I0jaMUkBhEGnYgoq_kmXivn0QMbT1XUDZbVKUrQN6v_NZq-FjZ0Fh2PRQMItvN761HwQHTCc1DOXK4jkZCxW-eHzDkM7-zouHluVjLIjjtT0SH1KSqUl1__wNTmYPTpr0nabQrhtvOB8nHZPAA
` }, bias: { count: 4, bits: 10, scale: 0.003726, numbers: `
ffwzQqiwiR2g
` } }, text: { weights: { rows: 4, columns: 81, bits: 8, scales: { count: 4, bits: 10, scale: 0.00007016, numbers: `
ACtpn001z24
` }, numbers: `
mipBd42WxUeHV4IACSCdZbPuM0X2Q1zXjst9G186Sv3bh-oITPEdKeTRGHPVvd8cMMdftL8dWyewrP4SxQLErfoUnh_nSusdmL9fb2XKIt2YCqzKXQmTRCMlohWuS4zvRoj8RO96wvTAZTq6CeXMaT3DemcOgYFhEJin56XtALwEpr2VbFqhn7srSWF3CZ_g8NbQLsN8wW-VjaJWPgWi8dKDWAJMOedP7YWtKlrlZzLtlWLZF4uasvpYHllp2DEycA7FOZhtERltVNsZQcEIiXx1P7i3vZF1BEJv09zHnNxbY3zQdaGyFboQivRI60J6r0AnZuDGgmlIn
` }, bias: { count: 4, bits: 10, scale: 0.001768, numbers: `
u3_vclcL31k
` } } }
