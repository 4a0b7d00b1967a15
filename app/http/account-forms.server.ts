import { z } from "zod";
import { wordsOf } from "~/text/area";
import type { Language } from "~/text/language";
import { door } from "~/text/words/door";

/** What is typed to sign in; compared in lower case. */
const username = (message: string) =>
  z
    .string()
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9.-]{2,39}$/, message);

/** Any characters, but enough of them; argon2 gets the NFC form. */
const password = (short: string, long: string) => z.string().normalize("NFC").min(10, short).max(200, long);

/** The form of a new account. */
export function newAccount(language: Language) {
  const { fields } = wordsOf(door, language);
  return z
    .object({
      name: z.string().normalize("NFC").trim().min(1).max(100),
      username: username(fields.usernameShape),
      password: password(fields.passwordShort, fields.passwordLong),
      again: z.string().normalize("NFC"),
      sample: z.boolean().default(false),
    })
    .refine((typed) => typed.password === typed.again, { path: ["again"], message: fields.differ });
}

/** The form that makes an account for somebody else: they change its password themselves. */
export function firstPassword(language: Language) {
  const { fields } = wordsOf(door, language);
  return z.object({
    name: z.string().normalize("NFC").trim().min(1).max(100),
    username: username(fields.usernameShape),
    password: password(fields.passwordShort, fields.passwordLong),
  });
}

/** The form that names somebody's account. */
export const memberNamed = z.object({ username: z.string().normalize("NFC").trim().toLowerCase().min(1).max(100) });

/** The form that takes an account away from a contest's organizers. */
export const memberLeaves = z.object({ account: z.string().max(100).default("") });

/** The form of a password that is changed by who knows the present one. */
export function passwordChange(language: Language) {
  const { fields } = wordsOf(door, language);
  return z
    .object({
      present: z.string().normalize("NFC").min(1).max(200),
      password: password(fields.passwordShort, fields.passwordLong),
      again: z.string().normalize("NFC"),
    })
    .refine((typed) => typed.password === typed.again, { path: ["again"], message: fields.differ });
}

/** The form of who signs in: nothing is said about its shape, for that would help a guesser and nobody else. */
export const credentials = z.object({
  username: z.string().normalize("NFC").trim().toLowerCase().min(1).max(100),
  password: z.string().normalize("NFC").min(1).max(200),
  next: z.string().max(2000).optional(),
});

/** The form of a device that is being paired. */
export const pairing = z.object({
  code: z.string().trim().min(1).max(40),
  device: z.string().normalize("NFC").trim().min(1).max(60),
});
