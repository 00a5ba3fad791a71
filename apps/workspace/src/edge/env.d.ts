/// <reference types="vite/client" />
interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML?: (text: string) => string; createScriptURL?: (text: string) => string },
  ): { createScriptURL: (text: string) => unknown };
}
declare var trustedTypes: TrustedTypePolicyFactory | undefined;
