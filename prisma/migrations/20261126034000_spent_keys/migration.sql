-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "spentKeys" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- Those that stand in the additions are spent too.
UPDATE "Comment" c SET "spentKeys" = ARRAY(SELECT one->>'formKey' FROM jsonb_array_elements(c.additions) AS one WHERE one ? 'formKey')
WHERE c.additions <> '[]';
