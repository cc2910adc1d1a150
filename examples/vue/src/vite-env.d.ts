interface ImportMetaEnv {
  readonly VITE_SMM_ENDPOINT: string;
}
