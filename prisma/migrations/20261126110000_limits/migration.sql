SET lock_timeout = '2s';

-- Accounts that the operator made are no newcomers (domain/comments/pace).
ALTER TABLE "Account" ADD COLUMN "vouchedAt" TIMESTAMPTZ(3);
