import type { PackedMain } from '../packed.js'

// Made by tools/train: see tools/train/fit-main.py.
// Fitted to every page.

export const MAIN: PackedMain = { html: { weights: { rows: 4, columns: 49, bits: 8, scales: { count: 4, bits: 10, scale: 0.000009726, numbers: `
FUx_WaXQAAA
` }, numbers: `
O-Ea16e2gu2RKkeiZBONsU8gnGAOSyBEPKiQsKVAM2s54pXq3ZzgpBcXQp6O2Ulw7xhf8M_TQDpLTAyknhJCR7VG94GyNvFNaaaHzpijSxHpnPLqf7aBl6rk28r65l7cDgpm-W1KdW3FeWfrMrLN_i0JMtKYGoTUt4IFdPUQnyKKFpbY-4_SU0Y4R9aQ4_x0hnqgfIEF5s_7ce_QgCgtA2k_FnVkiJyh7vRlZTND5QINuv4IYPowupUmhBhJodqjUPx0U52K7wOWsFtQTFDKwb9uJPKrHqRZ
` }, bias: { count: 4, bits: 10, scale: 0.002431, numbers: `
angWWYf-iU4
` } }, text: { weights: { rows: 4, columns: 81, bits: 8, scales: { count: 4, bits: 10, scale: 0.00007131, numbers: `
ACrGY0nxfE8
` }, numbers: `
mSpBxvf2HeMw_qwo4IMidphK8DO5t0HEBNvRRj-Cj1_2H2FeYJXLrr_Dmxai6yTPUuUhvgpE-WMvOSUNX_sMEadz0R0X0v21YjPS9NNHoaVXat6BZJRsjSnb-3MhVHG8mUZxLnQSLVQJ0jNqSnlxk8Rn020nZdvZNqeQ4pyN0A3VAdhYAPw-b1zRRj_srw-hKuyY8Shfg8oM6pc5Aycg7EK30kkTmxrCqKMsoWvsKsrhm9-X9OPv546pFf-LOHFGjDWElBoh_1NF0Rj6f1f0yZ1ou8RrYAds3QL7jIL5xdQ1tOS6Nj_D3CT256n8BjHt-Xbf
` }, bias: { count: 4, bits: 10, scale: 0.001815, numbers: `
vr_vY62Xa7g
` } } }
