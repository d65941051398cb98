import type { PackedMain } from '../packed.js'

// Made by tools/train: see tools/train/fit-main.py.
// Fitted to every page.

export const MAIN: PackedMain = { html: { weights: { rows: 4, columns: 49, bits: 8, scales: [0.004896, 0.005514, 0.004495, 0.004018], numbers: `
Q7_DAZYXig0uP1enXMq2aoIcNmuAybydXltv912cLTJl2mE_X83wF3m7veumq3y0HDey3r57iP3puJaIn8uSX2ReFvpjiuFm3g-sbF1b5q1R7TtKBnYRexl7o7DNJvYmn2Wa8AcaqYzulxK1WJ5V8KD5u3VhHXZjTHAbzOhL4sOk2FujptiopMwR7sMvp0EVVwY-ElrgGan_rqUDWb5cMHBtKKuJ1B8RDYw7nZD6ErrvMvWE398i5LVFJYc3TWPf8FlvXANZ8eeIvh8c4RFV2ipcymDk_HMk7A
` }, bias: [0.06036, -0.1502, 1.246, -0.0251] }, text: { weights: { rows: 4, columns: 57, bits: 8, scales: [0.004361, 0.01027, 0.004966, 0.01875], numbers: `
jDAjX6STLbVla0KbBZKmvIW_KCYT0gXiBGb-G753f3AMNznaqIxC1Kq7veCFYNY9KPOHNYKpVxS24m3tsbvhxGWlhcLQ9CoDQnUSHkOyTCULoUBXI474NdMF6H2XMgnekJiVogwGTpzQSt96eMXZKs5io_dXjIStA0izHGP3hIOklRaXhgw_pmkxbcOD242_nw7QGvAnBvvqG1qp3WPqGntYkXblFI5duSM3UjKVkLbjIbQuc4BQO5o5c7OCCojP-tWmWNpkjN5v3aGgs9QJz1SN5viWY9p8-
` }, bias: [-0.9129, -1.069, 0.8124, -0.1306] } }
