/** Ends the names of packed forms, which lie beside their file. */
export const PACKED = /\.(?:br|gz)$/;
