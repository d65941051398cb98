import type { PackedMain } from '../packed.js'

// Made by tools/train: see tools/train/fit-main.py.
// Fitted to every page.

export const MAIN: PackedMain = { html: { weights: { rows: 4, columns: 49, bits: 8, scales: { count: 4, bits: 10, scale: 0.00001127, numbers: `
EsATv9uDbAg
` }, numbers: `
Y-PGyd9rxZ2S0GPy68QWO6tY0HDIB58K1kjoMOajJMHDftlkuPug7xujEL0OMdDMuVi4G4dGCRnGj212FH_dAJbYEoV2_1or7IERvHTSrGoidGw0yqPf1BDmQnTvjSmbQR8Vq_ds4RFqBTVTD0ZCpeY3Bm6SPcGfFl7_qi3CpNm7WPU_Cgd8kQ1_vGhrE3dZqSGsVYdsV_g6ydvpupRu09_lqZ7tg7w-4BR59MluvyyCLk8ffWD60DKIhcJITJYXlKONlNJFqUMTEtoWAUE5pCkyHrU
` }, bias: { count: 4, bits: 10, scale: 0.002362, numbers: `
qPWl0V5hr-kA
` } }, text: { weights: { rows: 4, columns: 81, bits: 8, scales: { count: 4, bits: 10, scale: 0.00007131, numbers: `
ACrGY0nxfE8
` }, numbers: `
mSpBxvf2HeMw_qwo4IMidphK8DO5t0HEBNvRRj-Cj1_2H2FeYJXLrr_Dmxai6yTPUuUhvgpE-WMvOSUNX_sMEadz0R0X0v21YjPS9NNHoaVXat6BZJRsjSnb-3MhVHG8mUZxLnQSLVQJ0jNqSnlxk8Rn020nZdvZNqeQ4pyN0A3VAdhYAPw-b1zRRj_srw-hKuyY8Shfg8oM6pc5Aycg7EK30kkTmxrCqKMsoWvsKsrhm9-X9OPv546pFf-LOHFGjDWElBoh_1NF0Rj6f1f0yZ1ou8RrYAds3QL7jIL5xdQ1tOS6Nj_D3CT256n8BjHt-Xbf
` }, bias: { count: 4, bits: 10, scale: 0.001815, numbers: `
vr_vY62Xa7g
` } } }
