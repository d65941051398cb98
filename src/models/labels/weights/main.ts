import type { PackedMain } from '../packed.js'

// Made by tools/train: see tools/train/fit-main.py.
// Fitted to every page.

export const MAIN: PackedMain = { html: { weights: { rows: 4, columns: 49, bits: 8, scales: { count: 4, bits: 10, scale: 0.000009726, numbers: `
FUx_WaXQAAA
` }, numbers: `
O-Ea16e2gu2RKkeiZBONsU8gnGAOSyBEPKiQsKVAM2s54pXq3ZzgpBcXQp6O2Ulw7xhf8M_TQDpLTAyknhJCR7VG94GyNvFNaaaHzpijSxHpnPLqf7aBl6rk28r65l7cDgpm-W1KdW3FeWfrMrLN_i0JMtKYGoTUt4IFdPUQnyKKFpbY-4_SU0Y4R9aQ4_x0hnqgfIEF5s_7ce_QgCgtA2k_FnVkiJyh7vRlZTND5QINuv4IYPowupUmhBhJodqjUPx0U52K7wOWsFtQTFDKwb9uJPKrHqRZ
` }, bias: { count: 4, bits: 10, scale: 0.002431, numbers: `
angWWYf-iU4
` } }, text: { weights: { rows: 4, columns: 81, bits: 8, scales: { count: 4, bits: 10, scale: 0.00004129, numbers: `
ACH6Swje3gA
` }, numbers: `
gCjooWvEOk9uv8114Bl34qFbXjeUcaKvqstMxR6hdpN_nCrOZi84jOZ_J9Zp7GTMTtcOZL1htFWUIEZp7YkCQ994BBJFYd0-GvI72k2pDcv8hjsGdmQFTmVV8edYDVRmqbX5hOAwqUyndP5Q_sd5P4V-DZX1_lZdPAvc-Ppi0s6E95Wje1kMHCG3cfGtKEFUrVpSy2MZNzkGiC_YnmVrzDFwcLBEFxHVJbPSYXuVZ5hkXiPdCCa8_zdW8LfNkbw_2dhkDH9YgpLTHQk4mm2qJo4gmmLaquoT6iQxCDWdQ5mBG3WDiOBVGXZbYyE2xcP0KsT0kuGbixstoY2
` }, bias: { count: 4, bits: 10, scale: 0.002477, numbers: `
5z_S6jltksc
` } } }
